// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/result.h"
#include "exchange/workbook/readlimits.h"

#include <QHash>
#include <QIODevice>
#include <QString>

#include <memory>
#include <minizip/unzip.h>

namespace zhuke::exchange {

class ZipArchive;

// The unpacked bytes of one part as a stream. Only finish() tells whether they are whole and
// match their check sum.
class ZipPart : public QIODevice
{
public:
    ZipPart(ZipArchive &archive, qint64 size);
    ~ZipPart() override;

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] domain::Result<void> finish();
    [[nodiscard]] bool isRunTooLong() const { return m_isRunTooLong; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 maxSize) override;

private:
    ZipArchive &m_archive;
    qint64 m_left;
    qint64 m_run = 0; // bytes since the last '<'
    bool m_isRunTooLong = false;
    bool m_isDamaged = false;
    bool m_isOpen = true;
};

// A zip as spreadsheet programs write it, read one part at a time.
class ZipArchive
{
public:
    [[nodiscard]] static domain::Result<std::unique_ptr<ZipArchive>> open(const QString &path,
                                                                          const ReadLimits &limits);

    ~ZipArchive();
    ZipArchive(const ZipArchive &) = delete;
    ZipArchive &operator=(const ZipArchive &) = delete;

    // Part names are compared without case, as the packaging convention has it.
    [[nodiscard]] bool contains(const QString &name) const;
    [[nodiscard]] QStringList names() const { return m_parts.keys(); }

    // Only one part can be open at a time.
    [[nodiscard]] domain::Result<std::unique_ptr<ZipPart>> part(const QString &name);

    [[nodiscard]] const ReadLimits &limits() const { return m_limits; }

private:
    friend class ZipPart;

    struct Part
    {
        unz64_file_pos position;
        qint64 packed;
        qint64 unpacked;
    };

    ZipArchive(unzFile file, qint64 fileSize, const ReadLimits &limits);
    [[nodiscard]] domain::Result<void> list();
    [[nodiscard]] domain::Result<void> listCurrent();

    unzFile m_file;
    qint64 m_fileSize;
    ReadLimits m_limits;
    QHash<QString, Part> m_parts;
    qint64 m_unpacked = 0;
};

} // namespace zhuke::exchange
