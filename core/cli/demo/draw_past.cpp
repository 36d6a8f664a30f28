// SPDX-License-Identifier: Apache-2.0
#include "core/cli/demo/draw_past.h"

#include "core/cli/demo/draw.h"
#include "core/cli/demo/draw_answers.h"

#include <algorithm>
#include <chrono>
#include <numeric>

namespace ringtrue::cli::demo {

namespace {

constexpr std::int64_t second = 1'000'000;
constexpr std::int64_t hour = 3600 * second;
constexpr std::int64_t dayLength = 24 * hour;

/// Minutes east of UTC of an agent's site: GB and NL, with summer time until 2026-10-24.
std::int16_t offsetOf(const organisation::Directory &directory, const Person &agent, std::int64_t microseconds)
{
    constexpr std::int64_t winterBegins = 1'792'886'400 * second; // 2026-10-25T00:00Z
    const auto *const team = agent.team ? directory.team(*agent.team) : nullptr;
    const int east = (team != nullptr && team->country == "NL" ? 60 : 0) + (microseconds < winterBegins ? 60 : 0);
    return static_cast<std::int16_t>(east);
}

bool isWorkingDay(std::int64_t day)
{
    const std::chrono::weekday weekday{std::chrono::sys_days{std::chrono::days{day}}};
    return weekday != std::chrono::Saturday && weekday != std::chrono::Sunday;
}

/// Draws interactions, then their evaluations.
class PastDrawing {
public:
    explicit PastDrawing(const PastSetting &setting)
        : m_setting(setting), m_plan(setting.plan), m_draw(setting.plan.seed)
    {
        for (const auto &[id, quality] : m_plan.agents)
            if (const auto *const agent = setting.directory.personByExternalId(id))
                m_agents.push_back({&agent->person, quality});
        for (const auto &[slug, type] : m_plan.contactTypes)
            if (setting.directory.contactTypeBySlug(slug) != nullptr)
                m_types.push_back({slug, type});
    }

    DrawnPast draw()
    {
        for (int i = 0; i < m_plan.count - m_plan.twice; ++i)
            m_contacts.push_back(contact());
        std::sort(m_contacts.begin(), m_contacts.end(), [](const Contact &a, const Contact &b) {
            return a.interaction.startedAt.microseconds < b.interaction.startedAt.microseconds;
        });
        number();
        evaluateAll();
        for (auto &one : m_contacts)
            m_past.interactions.push_back(std::move(one.interaction));
        std::stable_sort(m_past.evaluations.begin(), m_past.evaluations.end(), [](const auto &a, const auto &b) {
            return a.submittedAt.microseconds < b.submittedAt.microseconds;
        });
        return std::move(m_past);
    }

private:
    struct Agent {
        const Person *person;
        double quality;
    };
    struct Contact {
        Interaction interaction;
        AnswerSetting answers;
    };

    Contact contact()
    {
        const auto &agent = m_agents[m_draw.below(m_agents.size())];
        std::vector<double> shares;
        for (const auto &[slug, type] : m_types)
            shares.push_back(type.share);
        const auto &[slug, type] = m_types[m_draw.weighted(shares)];
        const bool isCall = m_draw.chance(m_plan.calls);
        Contact out;
        auto &interaction = out.interaction;
        interaction.id = InteractionId{m_setting.newId()};
        interaction.channel = isCall ? Channel::Call : Channel::Chat;
        interaction.startedAt = start(*agent.person);
        interaction.contactType = m_setting.directory.contactTypeBySlug(slug)->id;
        interaction.customer = customer();
        interaction.segments = {{.agent = agent.person->id, .startMs = 0, .endMs = std::nullopt}};
        out.answers.messages = m_draw.between(m_plan.chatMessages);
        const auto seconds = isCall ? m_draw.between(m_plan.callSeconds)
                                    : out.answers.messages * m_draw.between(m_plan.chatSecondsAMessage);
        interaction.durationMs = seconds * 1000LL;
        out.answers.channel = interaction.channel;
        out.answers.durationMs = interaction.durationMs;
        out.answers.type = &type;
        out.answers.theta = agent.quality - type.hardness + m_draw.normal(m_plan.luck);
        out.answers.feeling = static_cast<int>(m_draw.weighted(type.start));
        out.answers.agrees = m_draw.chance(type.agrees);
        return out;
    }

    Instant start(const Person &agent)
    {
        const auto days = (m_plan.until.microseconds - m_plan.from.microseconds) / dayLength + 1;
        const auto day = m_plan.from.microseconds
                         + static_cast<std::int64_t>(m_draw.below(static_cast<std::size_t>(days))) * dayLength;
        const auto local = day + 8 * hour + static_cast<std::int64_t>(m_draw.unit() * 12 * 3600) * second;
        const auto offset = offsetOf(m_setting.directory, agent, local);
        return {local - offset * 60 * second, offset};
    }

    PersonId customer()
    {
        Person person;
        person.id = PersonId{m_setting.newId()};
        person.name = m_plan.firstNames[m_draw.below(m_plan.firstNames.size())] + ' '
                      + m_plan.lastNames[m_draw.below(m_plan.lastNames.size())];
        m_past.customers.push_back(person);
        return person.id;
    }

    void number()
    {
        int call = m_plan.firstCall;
        int chat = m_plan.firstChat;
        for (auto &one : m_contacts)
            one.interaction.reference = std::to_string(one.interaction.channel == Channel::Call ? call++ : chat++);
    }

    /// Everyone once, some of them a second time by another evaluator.
    void evaluateAll()
    {
        std::vector<std::size_t> order(m_contacts.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        for (std::size_t i = order.size(); i > 1; --i)
            std::swap(order[i - 1], order[m_draw.below(i)]);
        for (std::size_t i = 0; i < m_contacts.size(); ++i) {
            const auto first = evaluator(m_plan.evaluators.size());
            evaluate(m_contacts[order[i]], first);
            if (i < static_cast<std::size_t>(m_plan.twice))
                evaluate(m_contacts[order[i]], evaluator(first));
        }
    }

    /// One of the evaluators by their share, but not number @p except.
    std::size_t evaluator(std::size_t except)
    {
        std::vector<double> shares;
        for (std::size_t i = 0; i < m_plan.evaluators.size(); ++i)
            shares.push_back(i == except ? 0.0 : m_plan.evaluators[i].share);
        return m_draw.weighted(shares);
    }

    void evaluate(const Contact &contact, std::size_t number)
    {
        const auto &planned = m_plan.evaluators[number];
        const auto *const person = m_setting.directory.personByExternalId(planned.id);
        if (person == nullptr)
            return;
        const auto submitted = submittedAt(contact.interaction);
        const auto form = contact.interaction.channel == Channel::Call ? m_setting.callForm : m_setting.chatForm;
        AnswerSetting answers = contact.answers;
        answers.evaluator = &planned;
        answers.theta -= planned.strictness + planned.driftPerWeek * (weekOf(submitted) - 6.5);
        answers.theta += m_draw.normal(planned.noise);
        const auto minutes = m_draw.between(planned.minutes);
        DrawnEvaluation out{
            .evaluation = {.id = {},
                           .interaction = contact.interaction.id,
                           .segment = 0,
                           .evaluator = person->person.id,
                           .agent = contact.interaction.segments.front().agent,
                           .form = form->form.id,
                           .formVersion = form->version.hash,
                           .visionVersion = form->version.visionVersion,
                           .answers = drawAnswers(m_plan, *form, answers, m_draw),
                           .startedAt = {submitted.microseconds - minutes * 60 * second, submitted.offsetMinutes},
                           .submittedAt = {},
                           .supersedes = {}},
            .form = form,
            .submittedAt = submitted};
        m_past.evaluations.push_back(std::move(out));
    }

    /// Some days later, on a working day between nine and five.
    Instant submittedAt(const Interaction &interaction)
    {
        auto day = interaction.startedAt.microseconds / dayLength + m_draw.between(m_plan.evaluatedAfterDays);
        while (!isWorkingDay(day))
            ++day;
        const auto local = day * dayLength + 9 * hour + static_cast<std::int64_t>(m_draw.unit() * 8 * 3600) * second;
        const auto offset = interaction.startedAt.offsetMinutes;
        return {local - offset * 60 * second, offset};
    }

    static double weekOf(Instant instant)
    {
        constexpr std::int64_t firstMonday = 1'786'924'800 * second; // 2026-08-17T00:00Z
        return static_cast<double>(instant.microseconds - firstMonday) / static_cast<double>(7 * dayLength);
    }

    const PastSetting &m_setting;
    const Plan &m_plan;
    Draw m_draw;
    std::vector<Agent> m_agents;
    std::vector<std::pair<std::string, PlannedContactType>> m_types;
    std::vector<Contact> m_contacts;
    DrawnPast m_past;
};

} // namespace

DrawnPast drawPast(const PastSetting &setting)
{
    return PastDrawing(setting).draw();
}

} // namespace ringtrue::cli::demo
