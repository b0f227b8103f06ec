// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/ziparchive.h"

#include "exchange/workbook/fileerror.h"

#include <QByteArrayView>
#include <QFile>
#include <QFileInfo>

#include <array>

namespace zhuke::exchange {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::failure;
using domain::Result;

namespace {

QString keyOf(QString name)
{
    name.replace(u'\\', u'/'); // some writers take the separator of their own system
    if (name.startsWith(u'/')) {
        name.remove(0, 1);
    }
    return name.toLower();
}

} // namespace

ZipPart::ZipPart(ZipArchive &archive, qint64 size)
    : m_archive(archive)
    , m_left(size)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

ZipPart::~ZipPart()
{
    if (m_isOpen) {
        unzCloseCurrentFile(m_archive.m_file);
    }
}

qint64 ZipPart::readData(char *data, qint64 maxSize)
{
    constexpr qint64 block = 1 << 16;
    if (m_isDamaged || m_isRunTooLong) {
        return -1;
    }
    const int count =
        unzReadCurrentFile(m_archive.m_file, data, static_cast<unsigned>(qMin(maxSize, block)));
    if (count < 0 || (count == 0 && m_left > 0)) {
        m_isDamaged = true;
        return -1;
    }
    m_left -= count;
    const QByteArrayView bytes(data, count);
    const qsizetype first = bytes.indexOf('<');
    m_run += first < 0 ? count : first;
    m_isRunTooLong = m_run > m_archive.m_limits.markupRunBytes;
    if (first >= 0) {
        m_run = count - bytes.lastIndexOf('<');
    }
    return m_isRunTooLong ? -1 : count;
}

qint64 ZipPart::writeData(const char * /*data*/, qint64 /*maxSize*/)
{
    return -1;
}

Result<void> ZipPart::finish()
{
    std::array<char, 4096> rest{};
    while (m_left > 0 && readData(rest.data(), rest.size()) > 0) {
    }
    if (m_isRunTooLong) {
        return badFile(u"textTooLong"_s, u"a part with too long a run of text"_s);
    }
    m_isOpen = false;
    const int closed = unzCloseCurrentFile(m_archive.m_file);
    if (m_isDamaged || m_left > 0 || closed != UNZ_OK) {
        return damagedFile(u"a part is cut off or its check sum is wrong (%1)"_s.arg(closed));
    }
    return {};
}

ZipArchive::ZipArchive(unzFile file, qint64 fileSize, const ReadLimits &limits)
    : m_file(file)
    , m_fileSize(fileSize)
    , m_limits(limits)
{}

ZipArchive::~ZipArchive()
{
    unzClose(m_file);
}

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(const QString &path, const ReadLimits &limits)
{
    // Opened through Qt first: minizip does not tell a missing file from a damaged one.
    QFile probe(path);
    if (!probe.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::Storage, u"file"_s, path, u"cannotRead"_s, probe.errorString());
    }
    unzFile file = unzOpen64(QFile::encodeName(path).constData());
    if (file == nullptr) {
        return damagedFile(u"no zip directory"_s);
    }
    std::unique_ptr<ZipArchive> archive(new ZipArchive(file, probe.size(), limits));
    if (const Result<void> listed = archive->list(); !listed) {
        return failure(listed);
    }
    return archive;
}

Result<void> ZipArchive::list()
{
    unz_global_info64 info{};
    if (unzGetGlobalInfo64(m_file, &info) != UNZ_OK) {
        return damagedFile(u"no zip directory"_s);
    }
    if (info.number_entry > static_cast<quint64>(m_limits.entries)) {
        return badFile(u"tooManyParts"_s, QString::number(info.number_entry));
    }
    int step = unzGoToFirstFile(m_file);
    for (quint64 i = 0; i < info.number_entry; ++i) {
        if (step != UNZ_OK) {
            return damagedFile(u"the zip directory ends early"_s);
        }
        if (Result<void> listed = listCurrent(); !listed) {
            return listed;
        }
        step = unzGoToNextFile(m_file);
    }
    return {};
}

Result<void> ZipArchive::listCurrent()
{
    constexpr quint64 encryptedFlag = 1;
    unz_file_info64 info{};
    std::array<char, 1024> name{};
    if (unzGetCurrentFileInfo64(m_file, &info, name.data(), name.size() - 1, nullptr, 0, nullptr, 0)
        != UNZ_OK) {
        return damagedFile(u"the zip directory cannot be read"_s);
    }
    Part part{};
    if (unzGetFilePos64(m_file, &part.position) != UNZ_OK) {
        return damagedFile(u"the zip directory cannot be read"_s);
    }
    if ((info.flag & encryptedFlag) != 0) {
        return badFile(u"passwordProtected"_s);
    }
    part.packed = static_cast<qint64>(info.compressed_size);
    part.unpacked = static_cast<qint64>(info.uncompressed_size);
    if (part.packed < 0 || part.packed > m_fileSize || part.unpacked < 0) {
        return damagedFile(u"a part is larger than the file"_s);
    }
    const QString key = keyOf(QString::fromUtf8(name.data()));
    if (m_parts.contains(key)) {
        return damagedFile(u"a part occurs twice: "_s + key);
    }
    m_parts.insert(key, part);
    return {};
}

bool ZipArchive::contains(const QString &name) const
{
    return m_parts.contains(keyOf(name));
}

Result<std::unique_ptr<ZipPart>> ZipArchive::part(const QString &name)
{
    const auto found = m_parts.constFind(keyOf(name));
    if (found == m_parts.constEnd()) {
        return damagedFile(u"part missing: "_s + name);
    }
    if (found->unpacked > m_limits.unpackedBytes - m_unpacked) {
        return badFile(u"unpackedSize"_s, name);
    }
    if (found->unpacked > m_limits.ratioFreeBytes
        && found->unpacked / qMax<qint64>(found->packed, 1) >= m_limits.ratio) {
        return badFile(u"packedTooDensely"_s, name);
    }
    m_unpacked += found->unpacked;
    unz64_file_pos position = found->position;
    if (unzGoToFilePos64(m_file, &position) != UNZ_OK || unzOpenCurrentFile(m_file) != UNZ_OK) {
        return damagedFile(u"part cannot be opened: "_s + name);
    }
    return std::make_unique<ZipPart>(*this, found->unpacked);
}

} // namespace zhuke::exchange
