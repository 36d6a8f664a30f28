// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cli/failure_words.h"
#include "core/cli/interaction_words.h"
#include "core/cli/session.h"
#include "core/stats/wilson.h"
#include "forms/service/rings_true_sheet.h"
#include "forms/service/round_box.h"
#include "forms/service/round_state.h"
#include "forms/service/versions.h"

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// What the two commands about rounds, `vision rings-true` and `vision recall`, share.
namespace ringtrue::cli {

/// What the command line says about a round.
struct RoundOptions {
    WorkspaceOptions workspace;
    std::optional<Parser> command{}; ///< to know which options were given
    std::string step;
    std::string file;
    std::string round;
    std::string vision;
    std::int64_t version = 0; ///< 0: the newest
    std::optional<std::int64_t> asked{};
    bool drop = false;
};
void addRoundOptions(Parser command, RoundOptions &options, const std::vector<std::string> &steps);

/// A refusal with exit 2 where an option was given that the step does not take, or FILE is missing or too much.
/// @param options  those that belong to some steps only, each with its steps between blanks
struct StepOption {
    const char *name;
    const char *steps;
};
std::optional<Reply> refuseMisplaced(const RoundOptions &options, std::initializer_list<StepOption> stepOptions);

/// The same where a step that takes a FILE was given none.
/// @param steps  those that take one, between blanks
std::optional<Reply> refuseWithoutFile(const RoundOptions &options, const char *steps);

/// Opens for reading what rounds came to, for whoever may see what visions say.
Result<Session, Reply> openForRounds(const RoundOptions &options, const Context &context);

/// The published version that --vision and --version name.
Result<forms::LoadedVision, Reply> visionToAsk(Session &session, const RoundOptions &options);

/// Which of @p rounds --round names; without it the only one that @p fits says yes to, else a refusal that lists them.
template <typename Summary, typename Fits>
Result<Summary, Reply> roundToUse(const std::vector<Summary> &rounds, const RoundOptions &options, Fits fits);

/// The round that a step is about: one that is open, or closed; of closed ones the last where none is named.
enum class RoundStage { Open, Closed };
template <typename Summary>
Result<Summary, Reply> theRound(const Result<std::vector<Summary>, storage::StorageFailure> &rounds,
                                const RoundOptions &options, RoundStage stage);

/// How many of @p rounds stand open on @p version of a vision; those that cannot be read: none.
template <typename Summary>
std::size_t openOn(const Result<std::vector<Summary>, storage::StorageFailure> &rounds, const Hash &version)
{
    return !rounds ? 0 : static_cast<std::size_t>(std::ranges::count_if(*rounds, [&](const Summary &one) {
        return one.isOpen() && one.round.visionVersion == version;
    }));
}
/// Puts into what `open` says its `warnings`: one where @p open rounds that ask the same were open before.
void warnOfOpenRounds(Reply &reply, std::size_t open);

/// What the step `status` says of @p rounds: all of them, or the one that --round names;
/// UnknownRound where there is no such round.
/// @param none  the words where there is none
template <typename Summary>
Reply statusReply(Session &session, const Result<std::vector<Summary>, storage::StorageFailure> &rounds,
                  const RoundOptions &options, std::string none);

/// What the step `close` does: closes by @p close the round that is meant of those that @p roundsOf reads.
template <typename RoundsOf, typename Close>
Reply closeRound(const RoundOptions &options, const Context &context, RoundsOf roundsOf, Close close);

Reply refusalOf(const forms::RoundFailure &failure);
/// Nothing was taken from @p file: every row that is wrong is named.
Reply refusalOf(const forms::SheetRefusal &refused, const std::string &file);
Reply refusalOf(const std::vector<forms::SheetFinding> &findings, const std::string &file);
std::string sentence(const forms::SheetFinding &finding);

/// Runs @p job(RoundParts) on the ledger's thread.
template <typename Job>
auto onRounds(Session &session, Job job)
{
    return forms::withRoundParts(*session.workspace, std::move(job));
}

/// How the round @p id stands, put into @p out: the vision, `open`, how many answers wait here (null where nobody
/// can say, and then `not_counted`: why, as a refusal's code), of a closed one by whom, when, and how many answers
/// and papers, and how many of those who were @p asked answered.
void putState(nlohmann::json &out, Session &session, const forms::RoundId &id, const forms::RoundState &state,
              std::optional<std::int64_t> asked);
/// The same in a line: `closed ... by ...: 12 answers, 3 of them from paper, 40 people were asked: 30 % of them`.
std::string stateWords(Session &session, const forms::RoundId &id, const forms::RoundState &state,
                       std::optional<std::int64_t> asked);

/// What was taken, and how many wait now; with a warning where they are more than were @p asked, as in the next.
Reply takenReply(const forms::RoundId &round, std::size_t taken, std::size_t waiting,
                 std::optional<std::int64_t> asked);
Reply closedReply(const forms::RoundId &round, const forms::ClosedRound &closed, std::optional<std::int64_t> asked);
/// A table: as it is on standard output, or as `csv` in JSON.
Reply csvReply(std::string csv);

/// `how many answer, and 95 % interval`: `74 % (95 % interval 54 % to 87 %)`.
std::string shareWords(double share, const stats::Interval &interval);
nlohmann::json shareJson(std::int64_t n, std::int64_t passes, const stats::Interval &interval);

/// The vision of a round: its title and version, or that it is not here.
std::string visionWords(const std::string &title, std::int64_t number);

template <typename Summary, typename Fits>
Result<Summary, Reply> roundToUse(const std::vector<Summary> &rounds, const RoundOptions &options, Fits fits)
{
    std::vector<Summary> fitting;
    for (const auto &summary : rounds)
        if (options.round.empty() ? fits(summary) : summary.round.id.text() == options.round)
            fitting.push_back(summary);
    if (fitting.size() == 1)
        return std::move(fitting.front());
    if (fitting.empty() && !options.round.empty())
        return Failure{refusal("unknown-round", "No round has the id “" + options.round
                                                    + "”. The step `status` lists those there are.")};
    if (fitting.empty())
        return Failure{refusal("no-round", "There is no round for this step. `status` lists the rounds; the step "
                                           "`open` begins one.")};
    std::string ids;
    for (const auto &summary : fitting)
        ids += (ids.empty() ? "" : ", ") + summary.round.id.text() + " (opened " + momentWords(summary.round.openedAt)
               + ")";
    return Failure{refusal("several-rounds", "There are several rounds. Say which by --round: " + ids + ".")};
}

template <typename Summary>
Result<Summary, Reply> theRound(const Result<std::vector<Summary>, storage::StorageFailure> &rounds,
                                const RoundOptions &options, RoundStage stage)
{
    if (!rounds)
        return Failure{refusalOf(rounds.error(), "The rounds could not be read")};
    const auto fits = [&](const Summary &one) { return one.isOpen() == (stage == RoundStage::Open); };
    if (stage == RoundStage::Closed && options.round.empty())
        for (const auto &summary : *rounds)
            if (fits(summary))
                return summary;
    return roundToUse(*rounds, options, fits);
}

template <typename Summary>
Reply statusReply(Session &session, const Result<std::vector<Summary>, storage::StorageFailure> &rounds,
                  const RoundOptions &options, std::string none)
{
    if (!rounds)
        return refusalOf(rounds.error(), "The rounds could not be read");
    Reply reply{.json = {{"rounds", nlohmann::json::array()}}};
    for (const auto &summary : *rounds) {
        if (!options.round.empty() && summary.round.id.text() != options.round)
            continue;
        reply.json["rounds"].push_back(roundJson(session, summary));
        reply.words += roundWords(session, summary);
    }
    if (reply.words.empty() && !options.round.empty())
        return refusalOf(forms::RoundFailure{.error = forms::RoundError::UnknownRound});
    if (reply.words.empty())
        reply.words = std::move(none);
    return reply;
}

template <typename RoundsOf, typename Close>
Reply closeRound(const RoundOptions &options, const Context &context, RoundsOf roundsOf, Close close)
{
    auto session = openForWriting(options.workspace, context, organisation::Task::PublishVisionsAndForms);
    if (!session)
        return session.error();
    const auto round = theRound(roundsOf(session->reader), options, RoundStage::Open);
    if (!round)
        return round.error();
    const auto few = options.drop ? forms::FewAnswers::Drop : forms::FewAnswers::Refuse;
    const auto closed = onRounds(*session, [&](const forms::RoundParts &parts) {
        return close(parts, round->round.id, session->authorId(), few);
    });
    return closed ? closedReply(round->round.id, *closed, round->round.asked) : refusalOf(closed.error());
}

} // namespace ringtrue::cli
