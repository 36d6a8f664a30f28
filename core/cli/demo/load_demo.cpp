// SPDX-License-Identifier: Apache-2.0
#include "core/cli/demo/load_demo.h"

#include "core/base/csv.h"
#include "core/base/file_source.h"
#include "core/cli/demo/draw_answers.h"
#include "core/cli/demo/draw_past.h"
#include "core/cli/demo/plan.h"
#include "core/cli/evaluation_words.h"
#include "core/cli/findings.h"
#include "core/cli/import_words.h"
#include "core/cli/words.h"
#include "core/organisation/import_journeys.h"
#include "core/organisation/import_people.h"
#include "core/organisation/interaction_facts.h"
#include "core/organisation/interactions.h"
#include "core/organisation/journey_facts.h"
#include "core/organisation/people_facts.h"
#include "core/service/add_people.h"
#include "forms/service/interaction_list.h"
#include "forms/service/publish.h"
#include "forms/service/submit_evaluation.h"
#include "media/chat/read_chat.h"
#include "media/facts/media_facts.h"
#include "media/service/import_interaction.h"
#include "media/service/open_content.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

namespace ringtrue::cli::demo {

namespace {

namespace fs = std::filesystem;

constexpr Instant beginning{1'785'744'000'000'000, 60}; // 2026-08-03T08:00Z, a Monday

/// A demo cannot be made halfway: what goes wrong is kept, and everything after it does nothing.
class DemoLoad {
public:
    DemoLoad(fs::path content, std::string folder)
        : m_content(std::move(content)), m_options{.folder = std::move(folder), .as = {}}
    {
    }

    Result<DemoCounts, Reply> load()
    {
        makeWorkspace();
        importOrganisation();
        publishAll();
        drawOlder();
        importCalls();
        importChats();
        evaluateRecent();
        count();
        if (m_refusal)
            return Failure{*m_refusal};
        return m_counts;
    }

private:
    using Directory = organisation::Directory;

    std::string text(const std::string &name)
    {
        auto content = readFile((m_content / name).string());
        if (!content) {
            refuse(content.error());
            return {};
        }
        return std::move(*content);
    }
    void refuse(Reply reply)
    {
        if (!m_refusal)
            m_refusal = std::move(reply);
    }
    bool fine() const { return !m_refusal; }

    /// The value of a result; where it is a failure, keeps the refusal and gives an empty value.
    template <typename T, typename E, typename... Where>
    T take(Result<T, E> result, const Where &...where)
    {
        if (result)
            return std::move(*result);
        refuse(refusalOf(result.error(), where...));
        return {};
    }

    template <typename Job>
    auto onLedger(Job job)
    {
        return m_workspace->submit(job).get();
    }
    void append(const PersonId &author, const std::vector<ledger::FactDraft> &facts)
    {
        if (fine() && !facts.empty())
            take(onLedger([&](ledger::Ledger &ledger, storage::Connection &) { return ledger.append(author, facts); }),
                 "The demo could not be written");
    }

    void readDirectory()
    {
        if (!m_reader) {
            auto reader = m_workspace->readFacts();
            if (!reader)
                return refuse(refusalOf(reader.error(), m_options.folder));
            m_reader = std::make_unique<storage::Connection>(std::move(*reader));
        }
        m_directory = take(organisation::readDirectory(*m_reader, m_workspace->keys()), "The people could not be read");
    }

    const Person *person(const std::string &externalId)
    {
        const auto *const found = m_directory.personByExternalId(externalId);
        if (found == nullptr)
            refuse(refusal("demo", fmt::format("The demo names somebody who is not there: {}.", externalId)));
        return found == nullptr ? nullptr : &found->person;
    }

    void makeWorkspace()
    {
        const auto people = organisation::importPeople(withoutTeams(text("people.csv")), {}, newIds(m_clock));
        if (!fine())
            return;
        if (!people)
            return refuse(refusalOf(people.error(), "people.csv"));
        const auto founder = std::find_if(people->begin(), people->end(), [](const Person &entry) {
            return organisation::hasRole(entry, Role::WorkspaceAdministrator);
        });
        if (founder == people->end())
            return refuse(refusal("demo", "people.csv names no workspace administrator."));
        m_founder = founder->id;
        auto made = service::Workspace::create({.opening = {.folder = m_options.folder,
                                                            .registry = registry(),
                                                            .clock = m_clock,
                                                            .program = "ringtrue demo"},
                                                .organisation = "Ollensay Line",
                                                .firstPerson = *founder});
        if (!made)
            return refuse(refusalOf(made.error(), m_options.folder));
        m_workspace = std::move(*made);
        readDirectory();
    }

    /// The founder is read before there are teams.
    static std::string withoutTeams(const std::string &people)
    {
        auto csv = parseCsv(people);
        if (!csv)
            return people;
        std::string out;
        std::vector<CsvCell> head(csv->header.begin(), csv->header.end());
        appendCsvRow(out, head);
        const auto team = csv->column("team");
        for (auto &row : csv->rows) {
            if (team)
                row.fields[*team].clear();
            appendCsvRow(out, std::vector<CsvCell>(row.fields.begin(), row.fields.end()));
        }
        return out;
    }

    template <typename Import, typename FactOf>
    void importTable(const char *file, Import import, FactOf factOf)
    {
        const auto content = text(file);
        if (!fine())
            return;
        std::vector<ledger::FactDraft> facts;
        for (const auto &thing : take(import(content, m_directory, newIds(m_clock)), std::string(file)))
            facts.push_back(factOf(thing));
        append(m_founder, facts);
        readDirectory();
    }

    void importOrganisation()
    {
        if (!fine())
            return;
        importTable("teams.csv", organisation::importTeams, organisation::teamFact);
        if (!fine())
            return;
        const auto people = take(organisation::importPeople(text("people.csv"), m_directory, newIds(m_clock)),
                                 std::string("people.csv"));
        if (fine())
            take(service::addPeople(*m_workspace, m_founder, people), "The people could not be written");
        m_counts.people = people.size();
        if (!fine())
            return;
        readDirectory();
        importTable("contact_types.csv", organisation::importContactTypes, organisation::contactTypeFact);
        importTable("jobs.csv", organisation::importJobs, organisation::jobFact);
        importTable("journeys.csv", organisation::importJourneys, organisation::customerJourneyFact);
    }

    void publishAll()
    {
        const auto vision = text("ollensay.vision.yaml");
        if (fine())
            take(onLedger([&](ledger::Ledger &ledger, storage::Connection &on) {
                     return forms::publishVision(ledger, on, m_founder, vision, "ollensay.vision.yaml");
                 }),
                 std::string("ollensay.vision.yaml"));
        m_callForm = publish("ollensay-call.form.yaml");
        m_chatForm = publish("ollensay-chat.form.yaml");
    }

    std::shared_ptr<const forms::LoadedForm> publish(const std::string &file)
    {
        const auto form = text(file);
        if (!fine())
            return nullptr;
        const auto published = take(onLedger([&](ledger::Ledger &ledger, storage::Connection &on) {
                                        return forms::publishForm(ledger, on, m_founder, form, file);
                                    }),
                                    file);
        return fine() ? take(forms::loadForm(*m_reader, published.version.hash), file) : nullptr;
    }

    void submit(const DrawnEvaluation &drawn)
    {
        m_clock.set(drawn.submittedAt);
        const auto submitted = onLedger([&](ledger::Ledger &ledger, storage::Connection &) {
            return forms::submitEvaluation(ledger, drawn.evaluation, *drawn.form);
        });
        if (!submitted)
            return refuse(refusalOf(submitted.error(), drawn.form->form));
        ++m_counts.evaluations;
    }

    void drawOlder()
    {
        const auto yaml = text("past.yaml");
        if (!fine())
            return;
        auto plan = readPlan(yaml);
        if (!plan)
            return refuse(refusal("demo", "past.yaml is not a plan of the demo's past."));
        m_plan = std::move(*plan);
        const auto past = drawPast({.plan = m_plan,
                                    .directory = m_directory,
                                    .callForm = m_callForm,
                                    .chatForm = m_chatForm,
                                    .newId = newIds(m_clock)});
        std::vector<ledger::FactDraft> facts;
        for (const auto &customer : past.customers)
            facts.push_back(organisation::personFact(customer));
        facts.push_back(organisation::interactionBatchFact(past.interactions));
        for (const auto &interaction : past.interactions)
            facts.push_back(media::removalFact(interaction.id, "retention"));
        append(m_founder, facts);
        m_counts.older = past.interactions.size();
        for (const auto &evaluation : past.evaluations)
            if (fine())
                submit(evaluation);
    }

    /// What a row of calls.csv or the head of a chat says about it.
    std::optional<media::NewInteraction> about(const AboutOptions &options)
    {
        Session session{
            .workspace = nullptr, .reader = std::move(*m_reader), .directory = m_directory, .author = nullptr};
        const Context context{.clock = m_clock, .json = false, .quiet = true, .program = {}};
        auto about = aboutOf(session, options, context);
        *m_reader = std::move(session.reader);
        if (!about) {
            refuse(about.error());
            return std::nullopt;
        }
        return std::move(*about);
    }

    void importCalls()
    {
        const auto content = text("calls/calls.csv");
        const auto csv = parseCsv(content);
        if (fine() && !csv)
            return refuse(refusal("demo", "calls.csv: " + sentence(csv.error())));
        if (!fine())
            return;
        for (const auto &row : csv->rows) {
            const auto cell = [&](const char *name) { return row.fields[csv->column(name).value_or(0)]; };
            AboutOptions options{.reference = cell("reference"),
                                 .startedAt = cell("started_at"),
                                 .agents = agentsOf(cell("segments"), cell("agent")),
                                 .contactType = cell("contact_type"),
                                 .customerKey = cell("customer"),
                                 .customerName = cell("customer")};
            importCall(options, "calls/" + cell("file"));
        }
    }

    /// `d-103@0;d-204@70865`, or the one agent.
    static std::vector<std::string> agentsOf(const std::string &segments, const std::string &agent)
    {
        if (segments.empty())
            return {agent};
        std::vector<std::string> out;
        std::string_view rest = segments;
        while (!rest.empty()) {
            const auto end = std::min(rest.find(';'), rest.size());
            out.emplace_back(rest.substr(0, end));
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
        return out;
    }

    void importCall(const AboutOptions &options, const std::string &file)
    {
        if (!fine())
            return;
        auto what = about(options);
        const auto transcript = media::readChat(text(file.substr(0, file.rfind('.')) + ".transcript.json"));
        auto source = FileSource::open(m_content / file);
        if (!what || !fine())
            return;
        if (!transcript || !source)
            return refuse(refusal("demo", file + " or its transcript cannot be read."));
        m_clock.set({what->startedAt.microseconds + 3'600'000'000, what->startedAt.offsetMinutes});
        m_transcripts[options.reference] = transcript->transcript;
        media::NewCall call{.about = std::move(*what),
                            .files = {},
                            .sides = media::ChannelSides::AgentRight,
                            .transcript = transcript->transcript};
        call.files.push_back(std::move(*source));
        const auto imported = media::importCall(*m_workspace, m_founder, std::move(call));
        if (!imported)
            return refuse(refusal("demo", file + " could not be imported."));
        ++m_counts.calls;
    }

    void importChats()
    {
        std::vector<fs::path> files;
        std::error_code error;
        for (const auto &entry : fs::directory_iterator(m_content / "chats", error))
            if (entry.path().extension() == ".json")
                files.push_back(entry.path().filename());
        std::sort(files.begin(), files.end());
        for (const auto &file : files)
            importChat("chats/" + file.string());
    }

    void importChat(const std::string &file)
    {
        const auto content = text(file);
        if (!fine())
            return;
        const auto chat = media::readChat(content);
        const auto head = nlohmann::json::parse(content, nullptr, false);
        if (!chat || !head.is_object())
            return refuse(refusal("demo", file + " cannot be read."));
        const AboutOptions options{.reference = head.value("reference", ""),
                                   .startedAt = head.value("started_at", ""),
                                   .agents = {head.value("agent", "")},
                                   .contactType = head.value("contact_type", ""),
                                   .customerKey = head.value("customer", ""),
                                   .customerName = head.value("customer", "")};
        auto what = about(options);
        if (!what)
            return;
        m_clock.set({what->startedAt.microseconds + 3'600'000'000, what->startedAt.offsetMinutes});
        if (!media::importChat(*m_workspace, m_founder,
                               {.about = std::move(*what), .channel = Channel::Chat, .transcript = chat->transcript}))
            return refuse(refusal("demo", file + " could not be imported."));
        ++m_counts.chats;
    }

    void evaluateRecent()
    {
        auto recent = m_plan.recent;
        std::sort(recent.begin(), recent.end(),
                  [](const auto &a, const auto &b) { return a.at.microseconds < b.at.microseconds; });
        for (const auto &one : recent)
            if (fine())
                evaluate(one);
    }

    void evaluate(const RecentEvaluation &one)
    {
        const auto interaction = take(organisation::readInteractionByReference(*m_reader, one.interaction),
                                      "The interactions could not be read");
        const auto *const evaluator = person(one.evaluator);
        if (!fine() || !interaction)
            return refuse(refusal("demo", "past.yaml evaluates an interaction that is not there: " + one.interaction));
        const auto form = interaction->channel == Channel::Call ? m_callForm : m_chatForm;
        const auto answers = forms::readAnswers(answersJson(one, *form, *interaction), form->form);
        if (!answers)
            return refuse(refusalOf(answers.error(), "past.yaml, " + one.interaction));
        // The segment of whoever is evaluated: the last one, to whom a transferred call went.
        const auto segment = interaction->segments.size() - 1;
        submit({.evaluation = {.id = {},
                               .interaction = interaction->id,
                               .segment = static_cast<std::int32_t>(segment),
                               .evaluator = evaluator->id,
                               .agent = interaction->segments[segment].agent,
                               .form = form->form.id,
                               .formVersion = form->version.hash,
                               .visionVersion = form->version.visionVersion,
                               .answers = *answers,
                               .startedAt = {one.at.microseconds - 900'000'000, one.at.offsetMinutes},
                               .submittedAt = {},
                               .supersedes = {}},
                .form = form,
                .submittedAt = one.at});
    }

    std::string answersJson(const RecentEvaluation &one, const forms::LoadedForm &form, const Interaction &interaction)
    {
        nlohmann::json out = nlohmann::json::object();
        for (const auto &placed : forms::questionsOf(form.form)) {
            const auto &id = placed.question->id.text();
            nlohmann::json entry = nlohmann::json::object();
            if (const auto answer = one.answers.find(id); answer != one.answers.end())
                entry["answer"] = placed.question->scale && answer->second != "not-applicable"
                                      ? nlohmann::json(std::atoi(answer->second.c_str()))
                                      : nlohmann::json(answer->second);
            if (placed.question->type == forms::QuestionType::Text && !one.words.empty())
                entry["answer"] = one.words;
            if (entry.contains("answer") && entry["answer"] == "not-applicable"
                && isCritical(forms::worstClass(*placed.question).value_or(ErrorClass::NonCritical)))
                entry["comment"] = reasonNotApplicable;
            if (const auto comment = one.comments.find(id); comment != one.comments.end())
                entry["comment"] = comment->second;
            if (const auto evidence = one.evidence.find(id); evidence != one.evidence.end())
                entry["evidence"].push_back(evidenceText(evidence->second, interaction));
            if (!entry.empty())
                out[id] = std::move(entry);
        }
        return nlohmann::json{{"answers", out}}.dump();
    }

    /// Messages of a chat; of a call the time from the first one's start to the last one's end.
    std::string evidenceText(std::pair<int, int> messages, const Interaction &interaction)
    {
        const auto transcript = m_transcripts.find(interaction.reference);
        if (transcript == m_transcripts.end())
            return forms::evidenceText(MessageRange{messages.first, messages.second});
        const auto &said = transcript->second.messages;
        const auto last = std::min(static_cast<std::size_t>(messages.second), said.size() - 1);
        const auto end = said[last].endMs.value_or(said[last].atMs + 1000);
        return forms::evidenceText(TimeSpan{said[static_cast<std::size_t>(messages.first)].atMs, end});
    }

    void count()
    {
        if (fine())
            m_counts.waiting = take(forms::waiting(*m_reader, {}, 1), "The interactions could not be read").count;
    }

    fs::path m_content;
    WorkspaceOptions m_options;
    SetClock m_clock{beginning};
    std::unique_ptr<service::Workspace> m_workspace;
    std::unique_ptr<storage::Connection> m_reader;
    Directory m_directory;
    PersonId m_founder;
    Plan m_plan;
    std::shared_ptr<const forms::LoadedForm> m_callForm;
    std::shared_ptr<const forms::LoadedForm> m_chatForm;
    std::map<std::string, Transcript> m_transcripts; ///< of calls, by reference
    std::optional<Reply> m_refusal;
    DemoCounts m_counts;
};

} // namespace

fs::path contentFolder()
{
    if (const char *const named = std::getenv("RINGTRUE_DEMO"); named != nullptr && *named != '\0')
        return named;
    std::error_code error;
    const auto program = fs::read_symlink("/proc/self/exe", error);
    return program.parent_path().parent_path() / "share" / "ringtrue" / "demo";
}

Result<DemoCounts, Reply> loadDemo(const fs::path &content, const std::string &folder)
{
    std::error_code error;
    if (!fs::exists(content / "past.yaml", error))
        return Failure{
            refusal("demo-content", fmt::format("The demo's content is not in “{}”. Set RINGTRUE_DEMO to its folder.",
                                                content.string()))};
    return DemoLoad(content, folder).load();
}

} // namespace ringtrue::cli::demo
