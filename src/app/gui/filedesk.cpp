// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/filedesk.h"

#include "persistence/sql/guarded.h"

namespace zhuke::app {

using domain::Result;
using persistence::DatabaseFile;

Result<std::unique_ptr<presentation::Desk>>
FileDesk::open(const QString &path,
               std::shared_ptr<const application::Sealer> sealer,
               const domain::Clock &clock)
{
    auto file = DatabaseFile::open(path, DatabaseFile::Upgrade::Refuse, clock.utcNow());
    if (!file) {
        return domain::failure(file);
    }
    (*file)->unlock(*sealer);
    return std::unique_ptr<presentation::Desk>(
        new FileDesk(std::move(*file), std::move(sealer), clock));
}

FileDesk::FileDesk(std::unique_ptr<DatabaseFile> file,
                   std::shared_ptr<const application::Sealer> sealer,
                   const domain::Clock &clock)
    : m_sealer(std::move(sealer))
    , m_file(std::move(file))
    , m_clients(m_file->storage(), clock)
    , m_visits(m_file->storage(), clock)
    , m_drafts(m_file->storage(), clock)
    , m_prints(m_file->storage(), clock)
    , m_reveals(m_file->storage(), clock)
    , m_erasures(m_file->storage(), m_file->maintenance(), m_file->accounts(), clock)
{}

Result<qint64> FileDesk::dataVersion()
{
    return persistence::guarded(
        [&]() -> Result<qint64> { return m_file->connection().dataVersion(); });
}

} // namespace zhuke::app
