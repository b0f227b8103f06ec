// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/privacy/erasureverbs.h"
#include "application/visit/visitverbs.h"
#include "support/testcompany.h"

#include <QDirIterator>

#include <gmock/gmock.h>

// A company with one client and one person of whom everything is known.
namespace zhuke::application::erasing {

using domain::ClientFile;
using domain::ClientId;
using domain::ErasureBasis;
using domain::ErrorCode;
using domain::Person;
using domain::Repositories;
using domain::Result;
using namespace Qt::StringLiterals;

// Values that stand nowhere else.
inline const QString name = u"曾示远"_s;
inline const QString mobile = u"13900007731"_s;
inline const QString wechat = u"wx_zengshiyuan"_s;
inline const QString birth = u"1979-03-08"_s;
inline const QString hobby = u"收藏旧邮票与象棋残局"_s;

inline Person aFullPerson()
{
    Person person;
    person.name = name;
    person.post = u"总经理"_s;
    person.mobile = mobile;
    person.wechat = wechat;
    person.resume = u"历任示例市建设局总工程师"_s;
    person.birth = birth;
    person.hobbies = hobby;
    person.family = {{u"配偶"_s, u"解示梅"_s, u"示例中学"_s, {}}};
    domain::Consent consent;
    consent.noticedOn = QDate(2026, 1, 5);
    consent.coversPi2 = true;
    consent.coversPi3 = true;
    person.consent = consent;
    return person;
}

class Erasing : public testing::Test
{
protected:
    Erasing()
        : m_client(addClient())
        , m_verbs(m_company.database.storage(),
                  m_company.database.file().maintenance(),
                  m_company.database.file().accounts(),
                  m_company.clock)
        , m_archivist(m_company.office)
    {
        m_archivist.roles = {domain::Role::Archivist};
    }

    ClientId addClient()
    {
        m_company.collectPi3();
        return m_company.clients
            .add(m_company.manager,
                 [](ClientFile &file) -> Result<void> {
                     file.client.name = u"云汀置业有限公司(虚构)"_s;
                     file.persons = {aFullPerson()};
                     return {};
                 })
            .value();
    }

    domain::VisitId addVisit(const QString &content)
    {
        domain::Visit visit;
        visit.client = m_client;
        visit.date = QDate(2026, 11, 20);
        visit.content = content;
        visit.nextDate = QDate(2026, 12, 20);
        domain::Participant met;
        met.name = name;
        visit.their = {met};
        return visits().add(m_company.manager, visit).value();
    }

    VisitVerbs visits() { return {m_company.database.storage(), m_company.clock}; }
    Person person() { return m_company.file(m_client).persons.front(); }
    ErasureRequest request()
    {
        return {person().uid, ErasureBasis::OwnRequest, u"PI-2026-001"_s, QDate(2026, 11, 20), {}};
    }

    QStringList check()
    {
        QStringList found;
        const auto findings =
            m_company.database.file().maintenance().check(test::today(), {}).value();
        for (const Finding &finding : findings) {
            const QString kind = finding.where.section(u' ', 0, 0);
            // The company itself is put there without the trail.
            if (kind != u"unit" && kind != u"user" && kind != u"setting") {
                found += kind + u' ' + finding.what;
            }
        }
        return found;
    }

    qint64 count(const QString &sql) { return m_company.database.connection().integer(sql); }
    void change(const QString &sql) { m_company.database.connection().exec(sql); }

    // Every file beside the database in which the text stands.
    QStringList filesWith(const QString &text)
    {
        QStringList found;
        QDirIterator files(QFileInfo(m_company.database.path()).absolutePath(), QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            EXPECT_TRUE(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            const QByteArray wide(reinterpret_cast<const char *>(text.utf16()), 2 * text.size());
            if (content.contains(text.toUtf8()) || content.contains(wide)) {
                found.append(file.fileName());
            }
        }
        return found;
    }

    test::TestCompany m_company;
    ClientId m_client;
    ErasureVerbs m_verbs;
    Session m_archivist;
};

} // namespace zhuke::application::erasing
