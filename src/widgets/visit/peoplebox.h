// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFormLayout>
#include <QHash>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QWidget>

namespace zhuke::widgets {

// Below 对方人员: the client's people to choose from, and the post of everybody who is new.
class PeopleBox : public QWidget
{
    Q_OBJECT
public:
    explicit PeopleBox(QWidget *parent = nullptr);

    void setKnown(const QStringList &names, const QStringList &chosen);
    void setNew(const QStringList &names);
    [[nodiscard]] QHash<QString, QString> posts() const;
    void setPosts(const QHash<QString, QString> &posts) { m_posts = posts; }

signals:
    void toggled(const QString &name, bool isChosen);
    void edited();

private:
    QHBoxLayout *m_known;
    QFormLayout *m_new;
    QStringList m_knownNames;
    QStringList m_newNames;
    QHash<QString, QString> m_posts; // stay while a name is being changed
};

} // namespace zhuke::widgets
