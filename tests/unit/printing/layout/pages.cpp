// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/printing/layout/pages.h"

#include "printing/definition/definitionreader.h"
#include "printing/definition/formlibrary.h"
#include "printing/layout/formlayout.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace zhuke::test {

using printing::Page;
using printing::PageCell;

namespace {

std::vector<Page> laidOut(const printing::FormDefinition &definition,
                          const application::FormData &data)
{
    const printing::FormLayout layout(*printing::chooseFonts({}));
    const auto pages = layout.pages(definition, data, sampleStamp());
    EXPECT_TRUE(pages);
    return pages ? *pages : std::vector<Page>{};
}

} // namespace

std::vector<Page> pagesOf(const application::FormData &data)
{
    const auto library = printing::FormLibrary::builtIn();
    EXPECT_TRUE(library);
    return laidOut(**library->find(data.form), data);
}

std::vector<Page> pagesOf(const QByteArray &items, const application::FormData &data)
{
    const auto definition = printing::readDefinition(
        R"({"form":"fx","attachment":"附件9","title":"试验表",
            "margins":{"left":25,"top":20,"right":20,"bottom":20},
            "columns":[40,40,40],"boxes":{"done":[["yes","已办结"],["no","未办结"]]},
            "signatures":[["签字：______"]],"items":)"
        + items + "}");
    EXPECT_TRUE(definition) << definition.error().field.toStdString();
    return laidOut(*definition, data);
}

const PageCell *cellOf(const std::vector<Page> &pages, const printing::FieldRef &field)
{
    for (const Page &page : pages) {
        for (const PageCell &cell : page.cells) {
            if (cell.field == field) {
                return &cell;
            }
        }
    }
    return nullptr;
}

QStringList textsOf(const Page &page)
{
    QStringList texts;
    for (const PageCell &cell : page.cells) {
        texts.append(cell.text());
    }
    for (const PageCell &cell : page.furniture) {
        texts.append(cell.text());
    }
    return texts;
}

} // namespace zhuke::test
