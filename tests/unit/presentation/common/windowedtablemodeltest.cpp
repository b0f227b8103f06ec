// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/common/windowedtablemodel.h"

#include "support/inlineexecutor.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace zhuke::presentation {

using domain::Result;
using RowId = domain::Id<struct RowTag>;

namespace {

struct Row
{
    RowId id;
    QString text;
};

class NumberList : public WindowedTableModel<Row, RowId>
{
public:
    using WindowedTableModel::WindowedTableModel;

    int columnCount(const QModelIndex & /*parent*/ = {}) const override { return 1; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const Row *found = role == Qt::DisplayRole ? row(index.row()) : nullptr;
        return found == nullptr ? QVariant() : QVariant(found->text);
    }

    int count = 300;
    qint64 gone = -1;
    bool fails = false;
    mutable int windowsRead = 0;

protected:
    Calls calls() const override
    {
        return {[count = count, fails = fails](Desk &) -> Result<std::vector<RowId>> {
                    if (fails) {
                        return domain::failure(domain::ErrorCode::Storage);
                    }
                    std::vector<RowId> ids;
                    ids.reserve(static_cast<std::size_t>(count));
                    for (int i = 0; i < count; ++i) {
                        ids.emplace_back(i);
                    }
                    return ids;
                },
                [this](Desk &, std::span<const RowId> ids) -> Result<std::vector<Row>> {
                    ++windowsRead;
                    std::vector<Row> rows;
                    for (const RowId id : ids) {
                        if (id.value() != gone) {
                            rows.push_back({id, QString::number(id.value())});
                        }
                    }
                    return rows;
                }};
    }
};

class WindowedTableModelTest : public testing::Test
{
protected:
    QString text(int row) const { return m_model.index(row, 0).data().toString(); }

    test::NoDesk m_desk;
    test::InlineExecutor m_executor{m_desk};
    NumberList m_model{m_executor};
    QAbstractItemModelTester m_tester{&m_model};
};

} // namespace

TEST_F(WindowedTableModelTest, knowsEveryRowAfterReadingOneWindow)
{
    EXPECT_FALSE(m_model.isLoaded());
    m_model.refresh();
    EXPECT_TRUE(m_model.isLoaded());
    EXPECT_EQ(m_model.rowCount(), 300);
    EXPECT_EQ(m_model.windowsRead, 1);
    EXPECT_EQ(text(5), QStringLiteral("5"));
    EXPECT_EQ(m_model.windowsRead, 1);
}

TEST_F(WindowedTableModelTest, readsAFurtherWindowWhenItIsScrolledTo)
{
    m_model.refresh();
    m_executor.holdBack();
    EXPECT_EQ(text(299), QString());
    EXPECT_EQ(text(290), QString()); // the same window is not asked for twice
    EXPECT_EQ(m_model.windowsRead, 2);
    QSignalSpy changed(&m_model, &QAbstractItemModel::dataChanged);
    m_executor.release();
    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(text(299), QStringLiteral("299"));
}

TEST_F(WindowedTableModelTest, leavesTheAnswerToAnOldQuestionAlone)
{
    m_executor.holdBack();
    m_model.refresh();
    m_model.count = 2;
    m_model.refresh();
    EXPECT_EQ(m_executor.abandoned().size(), 2U);
    m_executor.release();
    EXPECT_EQ(m_model.rowCount(), 2);
}

TEST_F(WindowedTableModelTest, keepsTheSelectionWhenOnlyContentsChanged)
{
    m_model.refresh();
    QSignalSpy reset(&m_model, &QAbstractItemModel::modelReset);
    m_model.refresh();
    EXPECT_EQ(reset.count(), 0);
    m_model.count = 10;
    m_model.refresh();
    EXPECT_EQ(reset.count(), 1);
}

TEST_F(WindowedTableModelTest, showsNothingForARowThatIsGone)
{
    m_model.gone = 3;
    m_model.refresh();
    EXPECT_EQ(text(3), QString());
    EXPECT_EQ(text(4), QStringLiteral("4"));
    EXPECT_EQ(m_model.rowOf(RowId(4)), 4);
    EXPECT_EQ(m_model.rowOf(RowId(4000)), -1);
}

TEST_F(WindowedTableModelTest, saysWhenStorageRefuses)
{
    m_model.fails = true;
    QSignalSpy failed(&m_model, &WindowedTable::failed);
    m_model.refresh();
    EXPECT_EQ(failed.count(), 1);
    EXPECT_FALSE(m_model.isLoaded());
}

} // namespace zhuke::presentation
