// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Interactions/interaction_detail.h"

#include "core/ledger/body.h"
#include "core/organisation/interactions.h"
#include "core/organisation/may_read.h"
#include "qml/Ringtrue/Format/format.h"

#include <algorithm>

namespace ringtrue::qml {

namespace {

constexpr std::int64_t mostContacts = 5;

bool isOf(const std::vector<forms::EvaluationSummary> &evaluations, const PersonId &person)
{
    return std::ranges::any_of(evaluations, [&](const auto &evaluation) { return evaluation.evaluator == person; });
}

// What came after is read for whoever has evaluated it: before that it could sway her. Colleagues' are for no agent.
std::vector<Interaction> contactsAround(storage::Connection &connection, const Interaction &interaction, bool evaluated,
                                        const Person &reader)
{
    std::vector<Interaction> contacts;
    if (auto before = organisation::contactsBefore(connection, interaction, mostContacts))
        contacts = std::move(*before);
    if (evaluated)
        if (const auto after = organisation::contactsAfter(connection, interaction, mostContacts))
            contacts.insert(contacts.end(), after->begin(), after->end());
    std::erase_if(contacts, [&](const auto &contact) { return !organisation::mayReadInteraction(reader, contact); });
    return contacts;
}

// Nothing where it cannot be read: then nobody's score is shown either.
std::optional<bool> hasBegun(service::Workspace &workspace, const InteractionId &interaction, const PersonId &person)
{
    const auto drafts = workspace.listDrafts(person);
    if (!drafts)
        return std::nullopt;
    return std::ranges::any_of(*drafts, [&](const auto &draft) {
        return draft.of.interaction == interaction && draft.entered > 0; // others were only looked at
    });
}

struct Discarded {
    std::vector<DraftId> gone;
    bool all = false; ///< else the disk refused one, or to list them
};

Discarded removeDrafts(service::Workspace &workspace, const InteractionId &interaction, const PersonId &person)
{
    const auto drafts = workspace.drafts().list(person).get();
    Discarded discarded{{}, bool(drafts)};
    for (const auto &draft : drafts ? *drafts : std::vector<service::DraftSummary>{})
        if (draft.of.interaction == interaction && workspace.drafts().remove(draft.id).get())
            discarded.gone.push_back(draft.id);
        else if (draft.of.interaction == interaction)
            discarded.all = false;
    return discarded;
}

// What somebody gave, before who gave it and when.
QString scoreWords(const StoredScore &score)
{
    if (score.figure.empty())
        return InteractionDetail::tr("no score");
    const auto figure = decimal(score.figure);
    const auto words =
        score.other.empty() ? figure : InteractionDetail::tr("%1, kept at %2").arg(decimal(score.other), figure);
    return score.failed ? InteractionDetail::tr("%1, fail,").arg(words) : words;
}

} // namespace

void InteractionDetail::setWorkspace(OpenWorkspace *workspace)
{
    m_workspace = workspace;
    if (m_workspace != nullptr)
        connect(m_workspace, &OpenWorkspace::contentChanged, this, &InteractionDetail::load);
    load();
}

void InteractionDetail::setInteraction(const QString &interaction)
{
    if (interaction == m_interaction)
        return;
    m_interaction = interaction;
    load();
}

void InteractionDetail::load()
{
    const auto id = InteractionId::parse(m_interaction.toStdString());
    m_known.reset();
    m_unreadable = false;
    m_loading = id && m_workspace != nullptr && m_workspace->state() == OpenWorkspace::Open;
    Q_EMIT changed();
    if (!m_loading)
        return;
    m_workspace->read(
        this,
        [id = *id, engine = m_workspace->sharedEngine(), person = m_workspace->reader(),
         reader =
             forms::Reader{
                 m_workspace->person(), m_workspace->isAllowed(organisation::Task::ReadScoresOfOthers), false, {}}](
            storage::Connection &connection) { return read(connection, id, *engine, reader, person); },
        [this, asked = m_interaction](std::optional<Known> known) {
            if (asked != m_interaction)
                return;
            m_known = std::move(known);
            m_unreadable = !m_known;
            m_loading = false;
            Q_EMIT changed();
        });
}

std::optional<InteractionDetail::Known> InteractionDetail::read(storage::Connection &connection,
                                                                const InteractionId &id, service::Workspace &workspace,
                                                                forms::Reader reader, const Person &person)
{
    forms::EvaluationFilter filter;
    filter.interaction = id;
    auto rows = forms::interactionRows(connection, {id});
    auto evaluations = forms::evaluations(connection, filter);
    const auto begun = hasBegun(workspace, id, reader.person);
    if (!rows || rows->empty() || !evaluations || !begun)
        return std::nullopt;
    Known known;
    known.row = std::move(rows->front());
    known.evaluations = std::move(*evaluations);
    known.begun = *begun;
    reader.isFilling = known.begun;
    reader.now = workspace.clock().now();
    known.readable = forms::readableEvaluations(known.evaluations, reader);
    forms::ScoringPolicies policies;
    for (const auto &evaluation : known.readable)
        known.scores.push_back(storedScore(connection, policies, evaluation));
    const auto erased = workspace.keys().isErased(ledger::subjectOf(id));
    known.isErased = erased && *erased;
    known.contacts = contactsAround(connection, known.row.interaction, isOf(known.evaluations, reader.person), person);
    return known;
}

QString InteractionDetail::problem() const
{
    return m_unreadable ? tr("This interaction could not be read. Nothing was changed.") : QString();
}

QString InteractionDetail::title() const
{
    if (!m_known)
        return {};
    return interactionName(m_known->row.interaction.channel, m_known->row.interaction.reference);
}

QStringList InteractionDetail::facts() const
{
    if (!m_known)
        return {};
    const auto &interaction = m_known->row.interaction;
    QStringList agents;
    for (const auto &segment : interaction.segments)
        agents << m_workspace->nameOf(segment.agent);
    QStringList facts{tr("Agent"), agents.join(QStringLiteral(" → "))};
    const auto contactType = m_workspace->contactTypeName(interaction.contactType);
    if (!contactType.isEmpty())
        facts << tr("Contact type") << contactType;
    facts << tr("When") << QStringLiteral("%1, %2").arg(day(interaction.startedAt), clock(interaction.startedAt))
          << tr("Length") << span(interaction.durationMs);
    return facts;
}

QStringList InteractionDetail::contacts() const
{
    QStringList lines;
    if (!m_known)
        return lines;
    for (const auto &contact : m_known->contacts) {
        const auto contactType = m_workspace->contactTypeName(contact.contactType);
        const auto name = interactionName(contact.channel, contact.reference);
        lines << (contactType.isEmpty() ? name : tr("%1, %2").arg(name, contactType)) << day(contact.startedAt);
    }
    return lines;
}

bool InteractionDetail::evaluatedByMe() const
{
    return isOf(m_known->evaluations, m_workspace->person());
}

QStringList InteractionDetail::evaluations() const
{
    QStringList lines;
    if (!m_known)
        return lines;
    for (std::size_t at = 0; at < m_known->readable.size(); ++at) {
        const auto &evaluation = m_known->readable[at];
        const auto by = tr("%1 by %2, %3")
                            .arg(scoreWords(m_known->scores[at]), m_workspace->nameOf(evaluation.evaluator),
                                 day(evaluation.submittedAt));
        const bool isPart = m_known->row.interaction.segments.size() > 1;
        lines << (isPart ? tr("%1 (part %2, %3)")
                               .arg(by)
                               .arg(evaluation.segment + 1)
                               .arg(m_workspace->nameOf(evaluation.agent))
                         : by);
    }
    return lines;
}

QString InteractionDetail::evaluationsText() const
{
    const auto unreadable = m_known ? m_known->row.unreadable : std::nullopt;
    if (unreadable)
        return *unreadable == forms::Unreadable::Erased
                   ? tr("Nobody has evaluated it, and nobody can any more: what was said was erased.")
                   : tr("Nobody has evaluated it, and nobody can any more: what was said was taken away, such as after "
                        "its retention.");
    if (!m_known)
        return {};
    if (m_known->row.returned)
        return tr("Nobody has evaluated it. It was returned, and waits for nobody until it is put back.");
    if (m_known->evaluations.empty())
        return tr("Nobody has evaluated it yet.");
    if (!evaluations().isEmpty())
        return {};
    return m_workspace->isAllowed(organisation::Task::Evaluate)
               ? tr("Evaluated by others. What they gave stays hidden until you submit yours.")
               : tr("Evaluated. Your roles do not show the scores of others.");
}

bool InteractionDetail::readsOthers() const
{
    return m_known && !m_known->begun && !evaluatedByMe() && !m_known->readable.empty();
}

QString InteractionDetail::opens() const
{
    if (!m_known)
        return {};
    if (readsOthers())
        return shown(m_known->readable.front().id.text());
    if (m_known->row.unreadable && !m_known->begun)
        return {};
    return evaluatedByMe() || m_workspace->may(organisation::Task::Evaluate) ? m_interaction : QString();
}

QString InteractionDetail::openWords() const
{
    if (!m_known)
        return {};
    if (m_known->begun)
        return tr("Go on");
    return readsOthers() || evaluatedByMe() ? tr("Read") : tr("Evaluate");
}

bool InteractionDetail::mayEvaluateToo() const
{
    return readsOthers() && !m_known->isErased && m_workspace->may(organisation::Task::Evaluate);
}

void InteractionDetail::discardDraft()
{
    if (!isBegun() || !m_workspace->engine().canWrite())
        return;
    inBackground(
        m_workspace,
        [engine = m_workspace->sharedEngine(), interaction = m_known->row.interaction.id,
         person = m_workspace->person()] { return removeDrafts(*engine, interaction, person); },
        [workspace = m_workspace, seat = m_workspace->seat(), name = title()](const Discarded &discarded) {
            for (const auto &draft : discarded.gone)
                workspace->unsaved().forget(draft);
            if (!discarded.all)
                workspace->tell(
                    seat, tr("The draft of %1 could not be thrown away: the disk refused. It is as it was.").arg(name));
            Q_EMIT workspace->contentChanged();
        });
}

} // namespace ringtrue::qml
