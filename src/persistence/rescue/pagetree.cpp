// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/rescue/pagetree.h"

namespace zhuke::persistence {

namespace {

using Kind = PageOrigin::Kind;

constexpr int deepest = 20; // as SQLite's own limit

} // namespace

PageTree::PageTree(const PageFile &file, const PageCells &cells)
    : m_file(file)
    , m_cells(cells)
    , m_parents(std::size_t{file.pageCount()} + 1)
{
    for (quint32 page = 2; page <= file.pageCount(); ++page) {
        const PageOrigin origin = file.originOf(page);
        if (origin.kind == Kind::Tree) {
            m_parents.at(origin.parent) = true;
        }
        if (origin.kind == Kind::Unknown && !file.isMapPage(page)) {
            m_isMapWhole = false;
        }
    }
}

WalkedTree PageTree::walk(quint32 root, bool isIndex)
{
    WalkedTree tree;
    std::vector<quint32> waiting{root};
    while (!waiting.empty()) {
        const quint32 page = waiting.back();
        waiting.pop_back();
        if (take(page, root, isIndex, tree)) {
            const std::vector<quint32> children = m_cells.childrenOf(page);
            waiting.insert(waiting.end(), children.begin(), children.end());
        }
    }
    return tree;
}

// True when what is below may be walked.
bool PageTree::take(quint32 page, quint32 root, bool isIndex, WalkedTree &tree)
{
    const PageKind leaf = isIndex ? PageKind::IndexLeaf : PageKind::TableLeaf;
    const PageKind interior = isIndex ? PageKind::IndexInterior : PageKind::TableInterior;
    const PageKind kind = m_cells.kindOf(page);
    if ((kind != leaf && kind != interior) || m_walked.contains(page)) {
        tree.isWhole = false;
        return false;
    }
    m_walked.insert(page, root);
    if (isIndex) {
        const std::vector<qint64> rowids = m_cells.rowidsOf(page);
        tree.rowids.insert(tree.rowids.end(), rowids.begin(), rowids.end());
    }
    return kind == interior;
}

quint32 PageTree::ownerOf(quint32 page) const
{
    for (int depth = 0; depth < deepest; ++depth) {
        const PageOrigin origin = m_file.originOf(page);
        if (origin.kind == Kind::Root) {
            return page;
        }
        if (origin.kind != Kind::Tree) {
            break;
        }
        page = origin.parent;
    }
    return m_walked.value(page);
}

bool PageTree::isFree(quint32 page) const
{
    return m_file.originOf(page).kind == Kind::Free;
}

bool PageTree::isOverflow(quint32 page) const
{
    const Kind kind = m_file.originOf(page).kind;
    return kind == Kind::FirstOverflow || kind == Kind::Overflow;
}

} // namespace zhuke::persistence
