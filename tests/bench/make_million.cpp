// SPDX-License-Identifier: Apache-2.0
// Adds evaluations of twenty answers, with their interactions and customers, to a workspace such as `ringtrue demo`
// makes: the way an organisation looks after three years. Facts are made, sealed, signed and stored as by the product,
// a thousand a transaction. Started again, it goes on where it was stopped.
//
//     make_million WORKSPACE [EVALUATIONS]
#include "core/organisation/core_views.h"
#include "core/organisation/directory.h"
#include "core/organisation/interaction_facts.h"
#include "core/organisation/people_facts.h"
#include "core/sampling/sampling_views.h"
#include "core/service/workspace.h"
#include "forms/facts/evaluation_fact.h"
#include "forms/facts/forms_views.h"
#include "forms/lint/finding_text.h"
#include "forms/score/pick.h"
#include "forms/score/submitted_score.h"
#include "forms/service/publish.h"
#include "forms/service/versions.h"
#include "media/facts/media_facts.h"
#include "tests/bench/twenty_questions.h"

#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <random>

namespace {

using namespace ringtrue;

constexpr std::int64_t second = 1'000'000;
constexpr std::int64_t years = 3LL * 365 * 86'400 * second;
constexpr Instant beginning{1'690'000'000LL * second, 60}; // 22 July 2023
constexpr std::size_t perBlock = 1000;
constexpr std::size_t customerCount = 20'000;
constexpr std::size_t waitingCount = 2000;

/// Goes on by the same step each time it is asked.
class StepClock final : public Clock {
public:
    void set(std::int64_t microseconds, std::int64_t step)
    {
        m_now = microseconds;
        m_step = step;
    }
    Instant now() const override { return {m_now.fetch_add(m_step), beginning.offsetMinutes}; }

private:
    mutable std::atomic<std::int64_t> m_now{beginning.microseconds};
    std::atomic<std::int64_t> m_step{1};
};

[[noreturn]] void stop(const char *what)
{
    std::fprintf(stderr, "make_million: %s\n", what);
    std::exit(1);
}

template <typename T, typename E>
T take(Result<T, E> result, const char *what)
{
    if (!result)
        stop(what);
    return std::move(*result);
}

class Million {
public:
    Million(const char *folder, std::size_t evaluations) : m_wanted(evaluations)
    {
        m_workspace = take(service::Workspace::openForWriting(
                               {.folder = folder, .registry = m_registry, .clock = m_clock, .program = "make_million"}),
                           "the workspace does not open");
        m_reader = std::make_unique<storage::Connection>(take(m_workspace->readFacts(), "it cannot be read"));
        m_directory = take(organisation::readDirectory(*m_reader, m_workspace->keys()), "its people cannot be read");
        for (const auto &listed : m_directory.people) {
            if (organisation::hasRole(listed.person, Role::Agent))
                m_agents.push_back(listed.person.id);
            if (organisation::hasRole(listed.person, Role::Evaluator))
                m_evaluators.push_back(listed.person.id);
            if (organisation::may(listed.person, organisation::Task::PublishVisionsAndForms))
                m_publisher = listed.person.id;
        }
        if (m_agents.empty() || m_evaluators.empty())
            stop("it has no agents or no evaluators");
    }

    void make()
    {
        publish();
        addCustomers();
        const std::size_t blocks = m_wanted / perBlock;
        const auto done = count("SELECT count(*) FROM interaction WHERE reference GLOB 'm-*'") / perBlock;
        std::future<Result<std::vector<ledger::FactId>, ledger::LedgerFailure>> under;
        for (std::size_t block = done; block < blocks; ++block) {
            m_evaluator = one(m_evaluators);
            auto facts = factsOf(block, blocks);
            if (under.valid())
                take(under.get(), "facts were refused");
            under = append(block, blocks, std::move(facts));
            if (block % 50 == 49)
                std::fprintf(stderr, "%zu of %zu evaluations\n", (block + 1) * perBlock, m_wanted);
        }
        if (under.valid())
            take(under.get(), "facts were refused");
        addWaiting();
    }

private:
    std::size_t count(const char *sql)
    {
        return take(
            storage::read(*m_reader,
                          [&] { return static_cast<std::size_t>(m_reader->database().execAndGet(sql).getInt64()); }),
            "it cannot be counted");
    }
    std::size_t upTo(std::size_t limit) { return m_random() % limit; }
    template <typename Items>
    const typename Items::value_type &one(const Items &items)
    {
        return items[upTo(items.size())];
    }

    void publish()
    {
        const auto vision = take(forms::loadNewestVision(*m_reader), "it has no vision");
        const auto text = bench::twentyQuestions(vision.vision);
        auto published = m_workspace
                             ->submit([&](ledger::Ledger &ledger, storage::Connection &on) {
                                 return forms::publishForm(ledger, on, m_publisher, text, "twenty.form.yaml");
                             })
                             .get();
        if (!published && !published.error().findings.empty())
            std::fprintf(stderr, "%s\n", forms::line(published.error().findings.front()).c_str());
        m_form = take(forms::loadForm(*m_reader, take(std::move(published), "the form is refused").version.hash),
                      "the form cannot be read");
    }

    void addCustomers()
    {
        UuidSource ids([](std::uint8_t *bytes, std::size_t size) {
            std::fill_n(bytes, size, std::uint8_t{0});
        }); // the same ones each time
        for (std::size_t i = 0; i < customerCount; ++i)
            m_customers.push_back(PersonId{ids.next(beginning.microseconds / 1000)});
        if (count("SELECT count(*) FROM person WHERE roles = ''") >= customerCount)
            return;
        for (std::size_t first = 0; first < customerCount; first += perBlock) {
            std::vector<ledger::FactDraft> facts;
            for (std::size_t i = first; i < first + perBlock; ++i)
                facts.push_back(organisation::personFact({.id = m_customers[i],
                                                          .name = fmt::format("Customer {} of Skarra", i),
                                                          .externalId = fmt::format("k-{}", i),
                                                          .roles = {},
                                                          .team = {},
                                                          .languages = {"en"}}));
            take(m_workspace->append(m_evaluators.front(), std::move(facts)).get(), "customers were refused");
        }
    }

    Interaction interaction(std::size_t number, std::int64_t at)
    {
        const std::int64_t length = 60'000 + static_cast<std::int64_t>(upTo(900'000));
        Interaction out{.id = InteractionId{m_ids.next(at / 1000)},
                        .reference = fmt::format("m-{:07}", number),
                        .channel = number % 3 == 0 ? Channel::Chat : Channel::Call,
                        .startedAt = {at, beginning.offsetMinutes},
                        .durationMs = length,
                        .customer = one(m_customers),
                        .contactType = {},
                        .segments = {{.agent = one(m_agents), .startMs = 0, .endMs = {}}}};
        if (!m_directory.contactTypes.empty())
            out.contactType = one(m_directory.contactTypes).id;
        if (number % 10 == 0) { // transferred
            out.segments.front().endMs = length / 2;
            out.segments.push_back({.agent = one(m_agents), .startMs = length / 2, .endMs = {}});
        }
        return out;
    }

    /// Mostly good answers; one in twenty is not applicable; three carry evidence; of four evaluations one has a
    /// comment.
    std::vector<Answer> answers()
    {
        static const AnswerOptionSlug fully("fully");
        static const AnswerOptionSlug partly("partly");
        static const AnswerOptionSlug no("not");
        std::vector<Answer> out;
        for (const auto &placed : forms::questionsOf(m_form->form)) {
            Answer answer{.question = placed.question->id, .value = NotApplicable{}, .comment = {}, .evidence = {}};
            const auto roll = upTo(20);
            if (placed.question->scale && roll > 0)
                answer.value = ScaleValue{static_cast<std::int32_t>(10 - upTo(6))};
            else if (roll > 0)
                answer.value = PickedOption{roll < 15 ? fully : roll < 18 ? partly : no};
            out.push_back(std::move(answer));
        }
        for (int i = 0; i < 3; ++i) {
            const auto from = static_cast<std::int64_t>(upTo(50'000));
            out[upTo(out.size())].evidence.push_back(TimeSpan{from, from + 8000});
        }
        if (upTo(4) == 0)
            out[upTo(out.size())].comment = "Named the price at once and said by when the crossing would be booked.";
        return out;
    }

    ledger::FactDraft evaluation(const Interaction &about, std::int64_t at)
    {
        const Evaluation evaluation{.id = {},
                                    .interaction = about.id,
                                    .segment = 0,
                                    .evaluator = m_evaluator,
                                    .agent = about.segments.front().agent,
                                    .form = m_form->form.id,
                                    .formVersion = m_form->version.hash,
                                    .visionVersion = m_form->version.visionVersion,
                                    .answers = answers(),
                                    .startedAt = {at, beginning.offsetMinutes},
                                    .submittedAt = {},
                                    .supersedes = {}};
        const auto picks = take(forms::picksOf(m_form->plan, evaluation.answers), "answers do not fit the form");
        return forms::evaluationFact(evaluation, m_form->form,
                                     forms::submittedScore(m_form->plan, forms::score(m_form->plan, picks)));
    }

    /// A thousand interactions in one batch, then their evaluations.
    std::vector<ledger::FactDraft> factsOf(std::size_t block, std::size_t blocks)
    {
        const auto from = momentOf(block, blocks);
        const auto step = years / static_cast<std::int64_t>(blocks * perBlock);
        std::vector<Interaction> interactions;
        for (std::size_t i = 0; i < perBlock; ++i)
            interactions.push_back(
                interaction(block * perBlock + i, from + static_cast<std::int64_t>(i) * step - 86'400 * second));
        auto facts = organisation::interactionBatchFacts(interactions);
        for (const auto &about : interactions)
            facts.push_back(evaluation(about, about.startedAt.microseconds + 86'400 * second - 600 * second));
        return facts;
    }

    static std::int64_t momentOf(std::size_t block, std::size_t blocks)
    {
        return beginning.microseconds + years / static_cast<std::int64_t>(blocks) * static_cast<std::int64_t>(block);
    }

    std::future<Result<std::vector<ledger::FactId>, ledger::LedgerFailure>>
    append(std::size_t block, std::size_t blocks, std::vector<ledger::FactDraft> facts)
    {
        const auto step = years / static_cast<std::int64_t>(blocks) / static_cast<std::int64_t>(2 * facts.size());
        return m_workspace->submit([this, block, blocks, step, author = one(m_evaluators),
                                    facts = std::move(facts)](ledger::Ledger &ledger, storage::Connection &) {
            m_clock.set(momentOf(block, blocks), step); // asked twice a fact: for its id and for its time
            return ledger.append(author, facts);
        });
    }

    /// The newest ones nobody has evaluated yet.
    void addWaiting()
    {
        if (count("SELECT count(*) FROM interaction WHERE reference GLOB 'w-*'") > 0)
            return;
        std::vector<Interaction> interactions;
        for (std::size_t i = 0; i < waitingCount; ++i) {
            interactions.push_back(interaction(i, beginning.microseconds + years + 60 * 86'400 * second
                                                      + static_cast<std::int64_t>(i) * 30 * second));
            interactions.back().reference = fmt::format("w-{:07}", i);
        }
        take(m_workspace->append(m_evaluators.front(), organisation::interactionBatchFacts(interactions)).get(),
             "interactions were refused");
    }

    std::size_t m_wanted;
    StepClock m_clock;
    ledger::Registry m_registry{
        {organisation::coreViews(), sampling::samplingViews(), forms::formsViews(), media::mediaViews()}};
    std::unique_ptr<service::Workspace> m_workspace;
    std::unique_ptr<storage::Connection> m_reader;
    organisation::Directory m_directory;
    std::vector<PersonId> m_agents;
    std::vector<PersonId> m_evaluators;
    PersonId m_publisher; ///< nobody: publishing is refused
    PersonId m_evaluator; ///< of the block under way
    std::vector<PersonId> m_customers;
    std::shared_ptr<const forms::LoadedForm> m_form;
    std::mt19937_64 m_random{std::random_device{}()}; // anew each time: ids must not repeat where it goes on
    UuidSource m_ids{[this](std::uint8_t *bytes, std::size_t size) {
        for (auto *byte = bytes; byte != bytes + size; ++byte)
            *byte = static_cast<std::uint8_t>(m_random());
    }};
};

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2 || argc > 3) {
        std::fprintf(stderr, "make_million WORKSPACE [EVALUATIONS]\n");
        return 2;
    }
    const auto start = std::chrono::steady_clock::now();
    Million(argv[1], argc > 2 ? std::strtoul(argv[2], nullptr, 10) : 1'000'000).make();
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
    std::printf("made in %.0f s\n", seconds.count());
}
