// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Organisation/table_import.h"

#include "core/organisation/cause_facts.h"
#include "core/organisation/import_causes.h"
#include "core/organisation/import_journeys.h"
#include "core/organisation/import_people.h"
#include "core/organisation/journey_facts.h"
#include "core/organisation/people_facts.h"
#include "core/service/add_people.h"
#include "core/service/log_words.h"
#include "qml/Ringtrue/Format/format.h"
#include "qml/Ringtrue/Organisation/table_sentences.h"

#include <QFile>
#include <QFileInfo>

namespace ringtrue::qml {

namespace {

constexpr qint64 mostBytes = 64 << 20;

enum class Trouble { None, File, Store, LastAdministrator, NotAdministrator, NotLetIn };

Trouble troubleOf(service::PeopleError error)
{
    switch (error) {
    case service::PeopleError::LastAdministrator:
        return Trouble::LastAdministrator;
    case service::PeopleError::NotAdministrator:
        return Trouble::NotAdministrator;
    case service::PeopleError::NotLetIn:
        return Trouble::NotLetIn;
    case service::PeopleError::NoReason: // only an erasure is refused so
    case service::PeopleError::AlreadyErased:
    case service::PeopleError::Ledger:
        break;
    }
    return Trouble::Store;
}

/// Reads a table as @p Thing s and writes them down; how is the table's own.
template <typename Thing>
struct Way {
    Result<std::vector<Thing>, organisation::TableRefusal> (*read)(std::string_view, const organisation::Directory &,
                                                                   const organisation::NewId &);
    ledger::FactDraft (*fact)(const Thing &);
};

} // namespace

struct TableImport::Outcome {
    Trouble trouble = Trouble::None;
    std::optional<organisation::TableRefusal> refusal;
    std::size_t taken = 0;
    bool isTaken() const { return trouble == Trouble::None && !refusal; }
};

namespace {

template <typename Outcome>
class Taking {
public:
    Taking(service::Workspace &workspace, const PersonId &author) : m_workspace(workspace), m_author(author) {}

    Outcome table(TableImport::Table table, const std::string &text)
    {
        auto connection = m_workspace.readFacts();
        if (!connection)
            return {.trouble = Trouble::Store, .refusal = {}};
        auto directory = organisation::readDirectory(*connection, m_workspace.keys());
        if (!directory)
            return {.trouble = Trouble::Store, .refusal = {}};
        switch (table) {
        case TableImport::People:
            return people(text, *directory);
        case TableImport::Teams:
            return things<Team>({organisation::importTeams, organisation::teamFact}, text, *directory);
        case TableImport::ContactTypes:
            return things<ContactType>({organisation::importContactTypes, organisation::contactTypeFact}, text,
                                       *directory);
        case TableImport::Jobs:
            return things<Job>({organisation::importJobs, organisation::jobFact}, text, *directory);
        case TableImport::Journeys:
            return things<CustomerJourney>({organisation::importJourneys, organisation::customerJourneyFact}, text,
                                           *directory);
        case TableImport::Causes:
            return things<Cause>({organisation::importCauses, organisation::causeFact}, text, *directory);
        case TableImport::Attributions:
            return things<Attribution>({organisation::importAttributions, organisation::attributionFact}, text,
                                       *directory);
        }
        return {};
    }

private:
    template <typename Thing>
    auto readOnLedgerThread(Way<Thing> way, const std::string &text, const organisation::Directory &directory)
    {
        return m_workspace
            .submit([&](ledger::Ledger &ledger, storage::Connection &) {
                return way.read(text, directory, [&] { return ledger.newFactId().uuid(); });
            })
            .get();
    }

    Outcome people(const std::string &text, const organisation::Directory &directory)
    {
        const auto read = readOnLedgerThread<Person>({organisation::importPeople, nullptr}, text, directory);
        if (!read)
            return {.trouble = Trouble::None, .refusal = read.error()};
        const auto added = service::addPeople(m_workspace, m_author, *read);
        if (!added)
            return {.trouble = troubleOf(added.error().error), .refusal = {}};
        return {.trouble = Trouble::None, .refusal = {}, .taken = read->size()};
    }

    template <typename Thing>
    Outcome things(Way<Thing> way, const std::string &text, const organisation::Directory &directory)
    {
        const auto read = readOnLedgerThread<Thing>(way, text, directory);
        if (!read)
            return {.trouble = Trouble::None, .refusal = read.error()};
        std::vector<ledger::FactDraft> drafts;
        for (const auto &thing : *read)
            drafts.push_back(way.fact(thing));
        const auto stored =
            m_workspace
                .submit([&](ledger::Ledger &ledger, storage::Connection &) { return ledger.append(m_author, drafts); })
                .get();
        if (!stored) {
            service::logNotWritten(m_workspace, "table", stored.error());
            return {.trouble = Trouble::Store, .refusal = {}};
        }
        m_workspace.log().write("imported", {{"what", "table"}, {"rows", std::int64_t(read->size())}});
        return {.trouble = Trouble::None, .refusal = {}, .taken = read->size()};
    }

    service::Workspace &m_workspace;
    PersonId m_author;
};

std::optional<std::string> contentOf(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || file.size() > mostBytes || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll().toStdString();
}

QString takenSentence(TableImport::Table table, std::size_t taken)
{
    const QString n = count(std::int64_t(taken));
    switch (table) {
    case TableImport::People:
        return TableImport::tr("Taken. People in the file: %1").arg(n);
    case TableImport::Teams:
        return TableImport::tr("Taken. Teams in the file: %1").arg(n);
    case TableImport::ContactTypes:
        return TableImport::tr("Taken. Contact types in the file: %1").arg(n);
    case TableImport::Jobs:
        return TableImport::tr("Taken. Jobs in the file: %1").arg(n);
    case TableImport::Journeys:
        return TableImport::tr("Taken. Customer journeys in the file: %1").arg(n);
    case TableImport::Causes:
        return TableImport::tr("Taken. Causes in the file: %1").arg(n);
    case TableImport::Attributions:
        return TableImport::tr("Taken. Attributions in the file: %1").arg(n);
    }
    return {};
}

std::vector<FindingRows::Row> rowsOf(const organisation::TableRefusal &refusal)
{
    std::vector<FindingRows::Row> rows;
    if (const auto *const error = std::get_if<CsvError>(&refusal)) {
        rows.push_back({{}, tableSentence(*error)});
        return rows;
    }
    for (const auto &finding : *std::get_if<std::vector<organisation::RowFinding>>(&refusal))
        rows.push_back({TableImport::tr("Line %1").arg(finding.line), rowSentence(finding)});
    return rows;
}

} // namespace

void TableImport::take(Table table, const QUrl &file)
{
    if (m_busy || m_workspace == nullptr || m_workspace->state() != OpenWorkspace::Open)
        return;
    m_busy = true;
    m_heading.clear();
    m_findings.set({});
    Q_EMIT changed();
    const QString path = file.toLocalFile();
    inBackground(
        m_workspace, // what is taken is known everywhere, also where the page is gone
        [engine = m_workspace->sharedEngine(), author = m_workspace->person(), table, path]() -> Outcome {
            const auto text = contentOf(path);
            if (!text)
                return {.trouble = Trouble::File, .refusal = {}};
            return Taking<Outcome>(*engine, author).table(table, *text);
        },
        [self = QPointer<TableImport>(this), workspace = m_workspace, seat = m_workspace->seat(), table,
         name = QFileInfo(path).fileName()](const Outcome &outcome) {
            if (outcome.isTaken())
                workspace->refreshDirectory();
            if (self)
                self->finish(name, table, outcome);
            else
                workspace->tell(seat, outcome.isTaken() ? takenSentence(table, outcome.taken)
                                                        : refusalHeading(name, outcome));
        });
}

QString TableImport::refusalHeading(const QString &file, const Outcome &outcome)
{
    switch (outcome.trouble) {
    case Trouble::File:
        return tr("“%1” could not be read. Nothing was taken.").arg(file);
    case Trouble::LastAdministrator:
        return tr("Nobody would be workspace administrator any more. Give the role to somebody else first. "
                  "Nothing was taken.");
    case Trouble::NotAdministrator:
        return tr("Only a workspace administrator makes somebody workspace administrator, or takes that role away. "
                  "Nothing was taken.");
    case Trouble::NotLetIn:
        return tr("Everything was taken, but not everybody in it may sign in as they should yet. Take it once more.");
    case Trouble::Store:
        return tr("The workspace could not be written. Nothing was taken.");
    case Trouble::None:
        break;
    }
    return tr("Nothing was taken from “%1”").arg(file);
}

void TableImport::finish(const QString &file, Table table, const Outcome &outcome)
{
    m_busy = false;
    if (outcome.isTaken()) {
        Q_EMIT changed();
        Q_EMIT taken(takenSentence(table, outcome.taken));
        return;
    }
    m_heading = refusalHeading(file, outcome);
    if (outcome.refusal)
        m_findings.set(rowsOf(*outcome.refusal));
    Q_EMIT changed();
    Q_EMIT refused();
}

} // namespace ringtrue::qml
