// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/relationships.h"

#include "exchange/workbook/fileerror.h"
#include "exchange/workbook/xmlpart.h"

#include <QDir>

#include <algorithm>

namespace zhuke::exchange {

using namespace Qt::StringLiterals;
using domain::failure;
using domain::Result;

namespace {

QString folderOf(const QString &part)
{
    return part.left(part.lastIndexOf(u'/') + 1);
}

// Targets are relative to the part's folder, or absolute within the package (as openpyxl has them).
QString resolved(const QString &folder, const QString &target)
{
    const QString path = QDir::cleanPath(target.startsWith(u'/') ? target.mid(1) : folder + target);
    return path.startsWith(u"../"_s) ? QString() : path;
}

} // namespace

Result<Relationships> Relationships::read(ZipArchive &archive, const QString &part)
{
    const QString folder = folderOf(part);
    const QString path = folder + u"_rels/"_s + part.mid(folder.size()) + u".rels"_s;
    Relationships relationships;
    if (!archive.contains(path)) {
        return relationships;
    }
    auto stream = archive.part(path);
    if (!stream) {
        return failure(stream);
    }
    XmlPart xml(std::move(*stream), archive.limits());
    const bool hasRoot = xml.nextChild();
    while (hasRoot && xml.nextChild()) {
        if (xml.name() == u"Relationship"_s && xml.attribute("TargetMode"_L1) != u"External"_s) {
            relationships.m_relations.push_back({xml.attribute("Id"_L1),
                                                 xml.attribute("Type"_L1),
                                                 resolved(folder, xml.attribute("Target"_L1))});
        }
        xml.skipChild();
    }
    if (const Result<void> read = xml.finish(); !read) {
        return failure(read);
    }
    return relationships;
}

bool Relationships::contains(const QString &id) const
{
    return std::any_of(m_relations.begin(), m_relations.end(), [&id](const Relation &relation) {
        return relation.id == id;
    });
}

QString Relationships::target(const QString &id, QStringView type) const
{
    for (const Relation &relation : m_relations) {
        if (relation.id == id && relation.type.endsWith(type)) {
            return relation.target;
        }
    }
    return {};
}

QString Relationships::firstOfType(QStringView type) const
{
    for (const Relation &relation : m_relations) {
        if (relation.type.endsWith(type)) {
            return relation.target;
        }
    }
    return {};
}

} // namespace zhuke::exchange
