// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Interactions/interaction_detail.h"

#include "core/organisation/interactions.h"
#include "qml/Ringtrue/Format/format.h"

#include <algorithm>

namespace ringtrue::qml {

namespace {

constexpr std::int64_t mostContacts = 5;

bool isOf(const std::vector<forms::EvaluationSummary> &evaluations, const PersonId &person)
{
    return std::ranges::any_of(evaluations, [&](const auto &evaluation) { return evaluation.evaluator == person; });
}

// What came after is read for whoever has evaluated it: before that it could sway her.
std::vector<Interaction> contactsAround(storage::Connection &connection, const Interaction &interaction, bool evaluated)
{
    std::vector<Interaction> contacts;
    if (auto before = organisation::contactsBefore(connection, interaction, mostContacts))
        contacts = std::move(*before);
    if (evaluated)
        if (const auto after = organisation::contactsAfter(connection, interaction, mostContacts))
            contacts.insert(contacts.end(), after->begin(), after->end());
    return contacts;
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
    m_loading = id && m_workspace != nullptr && m_workspace->state() == OpenWorkspace::Open;
    Q_EMIT changed();
    if (!m_loading)
        return;
    m_workspace->read(
        this,
        [id = *id, person = m_workspace->person()](storage::Connection &connection) -> std::optional<Known> {
            forms::EvaluationFilter filter;
            filter.interaction = id;
            auto rows = forms::interactionRows(connection, {id});
            auto evaluations = forms::evaluations(connection, filter);
            if (!rows || rows->empty() || !evaluations)
                return std::nullopt;
            auto contacts = contactsAround(connection, rows->front().interaction, isOf(*evaluations, person));
            return Known{std::move(rows->front()), std::move(*evaluations), std::move(contacts)};
        },
        [this, asked = m_interaction](std::optional<Known> known) {
            if (asked != m_interaction)
                return;
            m_known = std::move(known);
            m_loading = false;
            Q_EMIT changed();
        });
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
    const bool mine = evaluatedByMe();
    for (const auto &evaluation : m_known->evaluations) {
        if (!mine && !m_workspace->showsScore(evaluation.evaluator, evaluation.agent))
            continue;
        const auto score = evaluation.final ? decimal(evaluation.final->decimalText(1)) : tr("no score");
        lines << tr("%1 by %2, %3").arg(score, m_workspace->nameOf(evaluation.evaluator), day(evaluation.submittedAt));
    }
    return lines;
}

QString InteractionDetail::evaluationsText() const
{
    if (!m_known || m_known->evaluations.empty())
        return tr("Nobody has evaluated it yet.");
    if (!evaluations().isEmpty())
        return {};
    return m_workspace->isAllowed(organisation::Task::Evaluate)
               ? tr("Evaluated by others. What they gave stays hidden until you submit yours.")
               : tr("Evaluated. Your roles do not show the scores of others.");
}

bool InteractionDetail::canEvaluate() const
{
    return m_known && (evaluatedByMe() || m_workspace->may(organisation::Task::Evaluate));
}

} // namespace ringtrue::qml
