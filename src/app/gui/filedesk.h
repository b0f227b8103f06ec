// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/sealing.h"
#include "persistence/databasefile.h"
#include "presentation/common/desk.h"

namespace zhuke::app {

// A lane's own connection to the company's file, opened with the keyring of who has signed in.
class FileDesk : public presentation::Desk
{
public:
    [[nodiscard]] static domain::Result<std::unique_ptr<presentation::Desk>>
    open(const QString &path,
         std::shared_ptr<const application::Sealer> sealer,
         const domain::Clock &clock);

    [[nodiscard]] const domain::Queries &queries() const override { return m_file->queries(); }
    [[nodiscard]] application::ClientVerbs &clients() override { return m_clients; }
    [[nodiscard]] application::VisitVerbs &visits() override { return m_visits; }
    [[nodiscard]] application::DraftVerbs &drafts() override { return m_drafts; }
    [[nodiscard]] application::PrintLog &prints() override { return m_prints; }
    [[nodiscard]] application::RevealVerbs &reveals() override { return m_reveals; }
    [[nodiscard]] application::ErasureVerbs &erasures() override { return m_erasures; }
    [[nodiscard]] domain::Result<qint64> dataVersion() override;
    void interrupt() override { m_file->connection().interrupt(); }

private:
    FileDesk(std::unique_ptr<persistence::DatabaseFile> file,
             std::shared_ptr<const application::Sealer> sealer,
             const domain::Clock &clock);

    std::shared_ptr<const application::Sealer> m_sealer; // outlives the file that uses it
    std::unique_ptr<persistence::DatabaseFile> m_file;
    application::ClientVerbs m_clients;
    application::VisitVerbs m_visits;
    application::DraftVerbs m_drafts;
    application::PrintLog m_prints;
    application::RevealVerbs m_reveals;
    application::ErasureVerbs m_erasures;
};

} // namespace zhuke::app
