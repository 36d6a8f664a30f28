// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cli/demo/draw_past.h"
#include "core/cli/demo/load_demo.h"
#include "core/cli/demo/plan.h"
#include "core/cli/evaluation_words.h"
#include "core/cli/failure_words.h"
#include "core/cli/findings.h"
#include "core/cli/import_words.h"
#include "core/cli/session.h"
#include "core/cli/table_words.h"
#include "core/cli/workspace_words.h"
#include "core/domain/transcript.h"
#include "forms/service/versions.h"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace ringtrue::cli::demo {

inline constexpr Instant beginning{1'785'744'000'000'000, 60}; // 2026-08-03T08:00Z, a Monday

/// Makes the demo's workspace, step by step. A demo cannot be made halfway: what goes wrong is kept, and
/// everything after it does nothing.
class DemoLoad {
public:
    DemoLoad(std::filesystem::path content, std::string folder)
        : m_content(std::move(content)), m_options{.folder = std::move(folder), .as = {}}
    {
    }

    Result<DemoCounts, Reply> load();

private:
    std::string text(const std::string &name);
    void refuse(Reply reply);
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
    void append(const PersonId &author, const std::vector<ledger::FactDraft> &facts);
    void readDirectory();
    const Person *person(const std::string &externalId);

    void makeWorkspace();
    /// The founder is read before there are teams.
    static std::string withoutTeams(const std::string &people);
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
    void importOrganisation();
    void publishAll();
    std::shared_ptr<const forms::LoadedForm> publish(const std::string &file);

    /// What a row of calls.csv or the head of a chat says about it.
    std::optional<media::NewInteraction> about(const AboutOptions &options);
    void importCalls();
    /// `d-103@0;d-204@70865`, or the one agent.
    static std::vector<std::string> agentsOf(const std::string &segments, const std::string &agent);
    void importCall(const AboutOptions &options, const std::string &file);
    void importChats();
    void importChat(const std::string &file);

    void drawOlder();
    void submit(const DrawnEvaluation &drawn);
    void evaluateRecent();
    void evaluate(const RecentEvaluation &one);
    std::string answersJson(const RecentEvaluation &one, const forms::LoadedForm &form, const Interaction &interaction);
    /// Messages of a chat; of a call the time from the first one's start to the last one's end.
    std::string evidenceText(std::pair<int, int> messages, const Interaction &interaction);
    void assignWork();
    void assign(const PlannedAssignments &planned);
    void giveFeedback();
    void seeAlerts(const PersonId &by);
    void release(const PersonId &by, const PlannedRelease &planned);
    void dispute(const EvaluationId &evaluation, const PersonId &agent, const forms::LoadedForm &form,
                 const PlannedDispute &planned);
    void count();

    std::filesystem::path m_content;
    WorkspaceOptions m_options;
    SetClock m_clock{beginning};
    std::unique_ptr<service::Workspace> m_workspace;
    std::unique_ptr<storage::Connection> m_reader;
    organisation::Directory m_directory;
    PersonId m_founder;
    Plan m_plan;
    std::shared_ptr<const forms::LoadedForm> m_callForm;
    std::shared_ptr<const forms::LoadedForm> m_chatForm;
    std::map<std::string, Transcript> m_transcripts; ///< of calls, by reference
    std::optional<Reply> m_refusal;
    DemoCounts m_counts;
};

} // namespace ringtrue::cli::demo
