// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include <array>

namespace zhuke::cli {

using namespace Qt::StringLiterals;

namespace {

struct Command
{
    const char16_t *name;
    Exit (*run)(Context &, const QStringList &);
};

constexpr std::array commands{
    Command{u"init", initCommand},         Command{u"demo", demoCommand},
    Command{u"check", checkCommand},       Command{u"migrate", migrateCommand},
    Command{u"client", clientCommand},     Command{u"person", personCommand},
    Command{u"visit", visitCommand},       Command{u"dossier", dossierCommand},
    Command{u"search", searchCommand},     Command{u"due", dueCommand},
    Command{u"import", importCommand},     Command{u"print", printCommand},
    Command{u"export", exportCommand},     Command{u"backup", backupCommand},
    Command{u"restore", restoreCommand},   Command{u"rescue", rescueCommand},
    Command{u"user", userCommand},         Command{u"audit", auditCommand},
    Command{u"settings", settingsCommand}, Command{u"form", formCommand},
};

QString usage()
{
    return uR"(zhukectl [--db FILE] [--user NAME] [--password-file FILE] [--json] [--as-of DATE] [--lang zh|en] COMMAND ...

init    --company NAME --admin NAME
demo    [--clients N] [--visits N] [--seed S]
check   [--digest] [--against FILE.zhukebak]
migrate
client  list [--filter EXPR] [--limit N] | show NO|ID [--reason TEXT] | add --file JSON | update NO|ID --file JSON
        | set NO|ID FIELD VALUE
person  erase NO|ID NAME|UID --basis ownRequest|withdrawn|expired|purposeDone --request NUMBER [--on DATE]
        | requests | finish UID | repeat --from NEWER.zhuke            (personal data erased on request)
dossier add --file JSON | show NO QUARTER
visit   list NO|ID | add --file JSON
search  TEXT [--kind client|person|project|visit]
due     [--unit NAME] [--manager NAME]
import  FILE.xlsx|.csv [--map FILE] [--dry-run] [--rejects FILE] [--update]
        | import undo BATCH | import template --out FILE.xlsx
print   FORM[,FORM...] [--client NO]... [--all] [--period 2026Q4|2026-11|2026] --out FILE.pdf [--pdfa]
        [--sealed --reason TEXT]
export  clients|visits|projects --out FILE.xlsx|.csv
backup  --out FILE.zhukebak [--plain] ; restore FILE --to FILE [--recovery]
rescue  FILE --to FILE                  a sound copy of what can be read of a damaged file
user    add LOGIN --name NAME --unit NAME --roles ROLE,... --new-password-file FILE
        | role LOGIN ROLE,... | password LOGIN --new-password-file FILE | list
        | recover LOGIN --new-password-file FILE, with the recovery code in --password-file
audit   reveals [--client NO|ID]       (who saw or printed sealed personal facts, when, where and what for)
settings list | get NAME | set NAME VALUE [--note TEXT]        ("" takes the program's default again)
        form_font    family of the forms, e.g. "Noto Serif CJK SC"
        f1_columns   optional columns of f1: nature,parentName,leader,contact,expected,totalAmount,contactState,
                     archivedOn,archiveNo
        f4_per       client | manager: f4 as one form per client, or per client manager
        collect_pi3  off | on: whether sensitive personal facts may be kept; on needs --note, the impact assessment
form    list | export FORM [--out FILE.json] | import FILE.json | reset FORM     (the office's own version of a form)
)"_s;
}

} // namespace

Exit runCommand(Context &context)
{
    const QString name = context.options().rest.value(0);
    if (name == u"help" || name == u"--help" || name == u"-h") {
        return context.output().answer(QJsonObject{{u"usage"_s, usage()}}, usage());
    }
    for (const Command &command : commands) {
        if (name == QStringView(command.name)) {
            return command.run(context, context.options().rest.mid(1));
        }
    }
    context.output().message(usage());
    return context.output().fail(
        {domain::ErrorCode::Invalid, u"command"_s, name, u"wrongWords"_s, {}});
}

} // namespace zhuke::cli
