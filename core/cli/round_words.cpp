// SPDX-License-Identifier: Apache-2.0
#include "core/cli/round_words.h"

#include "core/base/whole_percent.h"
#include "core/cli/failure_words.h"
#include "core/cli/findings.h"
#include "core/cli/interaction_words.h"
#include "core/cli/number_words.h"
#include "core/cli/readable.h"
#include "core/cli/table_words.h"
#include "forms/service/rings_true.h"

#include <fmt/format.h>

namespace ringtrue::cli {

namespace {

struct Said {
    std::string_view code;
    std::string text;
};

/// Why nobody can say how many answers of an open round wait here, and what to do.
std::string notCountedWords(const forms::RoundFailure &failure)
{
    using forms::RoundError;
    if (failure.error == RoundError::NotHere)
        return "its answers are not on this computer: they are gathered on another one, or lost (drafts.db is gone, or "
               "a backup was restored)";
    if (failure.error == RoundError::Erased || failure.error == RoundError::Damaged)
        return "what was answered cannot be read any more; close it with --drop";
    return refusalOf(failure).words;
}

/// `, 40 people were asked: 63 % of them`; empty where nobody said how many were.
std::string askedWords(std::int64_t answers, std::optional<std::int64_t> asked)
{
    if (!asked)
        return {};
    const auto people = counted(static_cast<std::uint64_t>(*asked), "person was asked", "people were asked");
    const auto rate = forms::responseRate(answers, asked);
    return rate ? fmt::format(", {}: {} % of them", people, wholePercent(*rate))
                : fmt::format(", but {}: an answer came twice, or the number is wrong", people);
}

/// What is put into @p reply where more answered than were asked.
void warnOfMore(Reply &reply, std::size_t answers, std::optional<std::int64_t> asked)
{
    if (!forms::isMoreThanAsked(static_cast<std::int64_t>(answers), asked))
        return;
    const auto said = fmt::format("{} of {} asked. Papers were taken twice, somebody answered on paper and signed in, "
                                  "or the number of those who were asked is wrong.",
                                  counted(answers, "answer", "answers"),
                                  counted(static_cast<std::uint64_t>(*asked), "person", "people"));
    reply.json["warnings"].push_back({{"code", "more-than-asked"}, {"message", said}});
    reply.words += "Warning: " + said + '\n';
}

/// `12 answers, 3 of them from paper`.
std::string answersWords(std::size_t answers, std::size_t papers)
{
    const auto all = counted(answers, "answer", "answers");
    return papers == 0 ? all : fmt::format("{}, {} of them from paper", all, papers);
}

Said visionSaid(forms::RoundError error)
{
    using forms::RoundError;
    if (error == RoundError::UnknownVision)
        return {"unknown-vision", "No such version of a vision is published here. `ringtrue vision list` shows them."};
    if (error == RoundError::UnreadableVision)
        return {"unreadable",
                "The vision was published by a newer version of Ringtrue, or is damaged. Use that version."};
    if (error == RoundError::TooManyPillars)
        return {"too-many-pillars",
                fmt::format("The vision has more than {} pillars: one record could not hold what is said of each. "
                            "Publish a version with fewer.",
                            forms::mostPillarsAsked)};
    return {"no-pillars", "The vision has no pillars to ask about. Publish a version that has some."};
}

Said tooFewSaid(const forms::RoundFailure &failure)
{
    constexpr std::string_view then =
        "Wait for more; or close the round with --drop, which destroys what all of them answered unread.";
    if (static_cast<std::int64_t>(failure.answers) < forms::fewestShown)
        return {"too-few",
                fmt::format("{} answered, and fewer than {} could be told apart. {}",
                            failure.answers == 0 ? std::string("Nobody has") : grouped(failure.answers) + " have",
                            forms::fewestShown, then)};
    return {"too-few", fmt::format("Of {} answers {} are from paper. Whoever wrote the papers could tell what the "
                                   "others said, who signed in: they have to be {} at least, or none. {}",
                                   grouped(failure.answers), grouped(failure.papers), forms::fewestShown, then)};
}

Said answerSaid(const forms::RoundFailure &failure)
{
    using forms::RoundError;
    switch (failure.error) {
    case RoundError::Closed:
        return {"closed", "The round is closed, and what was answered stands in its record. Open another one."};
    case RoundError::Over:
        return {"over", "The last day to answer has passed. What was written on paper can still be imported until the "
                        "round is closed."};
    case RoundError::NotHere:
        return {"not-here",
                "The answers of this round are gathered on another computer. Answer there, or hand in a "
                "paper or a file that is imported there. If it was opened here, and drafts.db was lost, or a backup "
                "of that computer was restored here (no backup holds such answers), close it with --drop."};
    case RoundError::AlreadyAnswered:
        return {"already-answered", "You have answered in this round; everybody does so once. What you answered cannot "
                                    "be found any more, and so cannot be changed."};
    case RoundError::SamePapers:
        return {"same-papers", "All papers of this file wait already, word by word: the file was taken before, most "
                               "likely. Nothing was taken. Where others have said the very same, give --again."};
    case RoundError::TooMany:
        return {"too-many", "The round holds as many answers, or as many words, as one record takes. Close it and open "
                            "another one for the others; nothing was taken."};
    case RoundError::TooFew:
        return tooFewSaid(failure);
    default:
        return {"not-closed", "The round is still open: what was answered is told when it is closed. `status` says how "
                              "many have."};
    }
}

Said codingSaid(forms::RoundError error)
{
    using forms::RoundError;
    switch (error) {
    case RoundError::NoAnswers:
        return {"no-answers", "The round was closed with too few answers: there is nothing to code or to show."};
    case RoundError::WrongCodes:
        return {"wrong-codes", "Not every text has a code. Give one for each: says-it, partly or not; nothing was "
                               "taken."};
    case RoundError::CodedByTwo:
        return {"coded-by-two",
                "Two people have coded these answers. Where they differ, `settle` keeps what they agree "
                "on."};
    default:
        return {"unsettled", "Two people have to code the answers first, each for themselves. `status` says who has."};
    }
}

Said said(const forms::RoundFailure &failure)
{
    using forms::RoundError;
    switch (failure.error) {
    case RoundError::UnknownVision:
    case RoundError::UnreadableVision:
    case RoundError::NoPillars:
    case RoundError::TooManyPillars:
        return visionSaid(failure.error);
    case RoundError::BadQuestion:
        return {"bad-question", "The question is empty, too long, or holds a line break or another character that "
                                "nobody sees. Write it on one line of at most 300 bytes."};
    case RoundError::PastDay:
        return {"bad-date", "The last day to answer has passed already. Give one that is yet to come, or none."};
    case RoundError::BadAsked:
        return {"bad-asked", fmt::format("A round asks 1 to {} people.", grouped(std::size_t{forms::mostAsked}))};
    case RoundError::UnknownRound:
        return {"unknown-round", "There is no such round. The step `status` lists those there are."};
    case RoundError::NoAnswers:
    case RoundError::WrongCodes:
    case RoundError::CodedByTwo:
    case RoundError::Unsettled:
        return codingSaid(failure.error);
    case RoundError::Erased:
        return {"erased", "What was written was erased, or its key is not on this computer. The ratings and codes "
                          "stay."};
    case RoundError::Damaged:
        return {"damaged",
                "What was answered cannot be read: it is damaged. `ringtrue verify` says what is wrong. A round "
                "that is still open can be closed with --drop."};
    default:
        return answerSaid(failure);
    }
}

std::string place(const forms::SheetFinding &finding)
{
    return finding.line > 0 ? fmt::format("Line {}: ", finding.line) : std::string();
}

/// A cell that says something it cannot say.
std::string valueSentence(const forms::SheetFinding &finding)
{
    using forms::SheetProblem;
    switch (finding.problem) {
    case SheetProblem::BadRating:
        return fmt::format("“{}” of “{}” is no rating: a whole number from 1 to 5.", finding.text, finding.where);
    case SheetProblem::UnknownRole:
        return fmt::format("“{}” is no role, such as agent or lead.", finding.text);
    case SheetProblem::UnknownTeam:
        return fmt::format("no team is called “{}”. `ringtrue team list` shows them.", finding.text);
    case SheetProblem::UnknownTenure:
        return fmt::format("“{}” is no tenure. Write under-1, 1-to-3, 3-to-10 or 10-and-more (years).", finding.text);
    case SheetProblem::UnknownCode:
        return fmt::format("“{}” is no code. Write says-it, partly or not.", finding.text);
    case SheetProblem::WrongWidth:
        return fmt::format("ratings that stand there: {}, which are not as many as the pillars. Write a dash for none.",
                           finding.text);
    case SheetProblem::WrongRow:
        return fmt::format("no text has the number “{}” there, or it is coded twice.", finding.text);
    default:
        return fmt::format("“{}” is not asked in this round. Leave it out.", finding.where);
    }
}

std::string text(const forms::SheetFinding &finding)
{
    using forms::SheetProblem;
    switch (finding.problem) {
    case SheetProblem::NotJson:
        return "it is no JSON object, or says something twice. See commands.md, Rounds.";
    case SheetProblem::UnknownKey:
        return fmt::format("“{}” is nothing that is asked.", finding.where.empty() ? finding.text : finding.where);
    case SheetProblem::UnknownPillar:
        return fmt::format("“{}” is no pillar of the vision. Write the id of one of them: {}.", finding.where,
                           finding.text);
    case SheetProblem::WrongType:
        return fmt::format("“{}” says a number where words are asked, or the reverse.", finding.where);
    case SheetProblem::UnseenCharacter:
        return fmt::format("“{}” holds {}, which cannot be seen. Write it without.", finding.where,
                           finding.text.empty() ? "what is no UTF-8" : finding.text);
    case SheetProblem::TooLong:
        return fmt::format("“{}” is longer than {} bytes. Shorten it.", finding.where, forms::longestComment);
    case SheetProblem::NothingSaid:
        return "nothing is said: give a rating or a comment.";
    case SheetProblem::NoRows:
        return "there is no answer in it.";
    default:
        return valueSentence(finding);
    }
}

void putRate(nlohmann::json &out, std::size_t answers, std::optional<std::int64_t> asked)
{
    if (const auto rate = forms::responseRate(static_cast<std::int64_t>(answers), asked))
        out["response_rate"] = *rate;
}

bool takes(const StepOption &option, const std::string &step)
{
    return fmt::format(" {} ", option.steps).find(fmt::format(" {} ", step)) != std::string::npos;
}

Reply usage(std::string message)
{
    auto reply = refusal("usage", std::move(message));
    reply.exit = Exit::Usage;
    return reply;
}

} // namespace

void addRoundOptions(Parser command, RoundOptions &options, const std::vector<std::string> &steps)
{
    options.command = command;
    addWorkspaceOptions(command, options.workspace);
    command.option("step", options.step, "What to do with a round").required().oneOf(steps);
    command.option("file", options.file, "What answer, import and coding take").check(someName);
    command.option("--round", options.round,
                   "Which round, by its id; without it, the only one that fits, of closed ones the last");
    command.option("--vision", options.vision, "open: which vision, by its id; without it, the one published last");
    command.option("--version", options.version, "open: which version of it; without it, the newest")
        .between(1, 1'000'000);
    command.option("--asked", options.asked, "open: how many people are asked, for the response rate")
        .between(1, forms::mostAsked);
    command.flag("--drop", options.drop, "close: though fewer than five answered; their answers are destroyed");
}

std::optional<Reply> refuseMisplaced(const RoundOptions &options, std::initializer_list<StepOption> stepOptions)
{
    for (const auto &option : stepOptions)
        if (options.command->find(option.name).isGiven() && !takes(option, options.step))
            return usage(
                fmt::format("The step {} does not take “{}”: {} does.", options.step, option.name, option.steps));
    return std::nullopt;
}

std::optional<Reply> refuseWithoutFile(const RoundOptions &options, const char *steps)
{
    if (options.file.empty() && takes({"file", steps}, options.step))
        return usage(fmt::format("The step {} takes a FILE.", options.step));
    return std::nullopt;
}

Result<Session, Reply> openForRounds(const RoundOptions &options, const Context &context)
{
    auto session = openForReadingScores(options.workspace, context);
    if (session)
        if (auto refused = refuseScoring(*session))
            return Failure{std::move(*refused)};
    return session;
}

Result<forms::LoadedVision, Reply> visionToAsk(Session &session, const RoundOptions &options)
{
    const auto slug = options.vision.empty() ? std::nullopt : std::optional{VisionSlug(options.vision)};
    const auto what = slug ? fmt::format("The vision “{}”", options.vision) : std::string("A vision");
    auto newest = forms::loadNewestVision(session.reader, slug);
    if (!newest)
        return Failure{refusalOf(newest.error(), what)};
    if (options.version == 0 || options.version == newest->version.number)
        return std::move(*newest);
    const auto versions = forms::visionVersions(session.reader);
    if (!versions)
        return Failure{refusalOf(versions.error(), "The visions could not be read")};
    for (const auto &version : *versions) {
        if (version.vision != newest->version.vision || version.number != options.version)
            continue;
        auto loaded = forms::loadVision(session.reader, version.hash);
        if (!loaded)
            return Failure{refusalOf(loaded.error(), what)};
        return std::move(*loaded);
    }
    return Failure{refusalOf(forms::VersionError::Missing,
                             fmt::format("Version {} of “{}”", options.version, newest->version.vision.text()))};
}

Reply refusalOf(const forms::RoundFailure &failure)
{
    if (failure.error == forms::RoundError::Ledger)
        return refusalOf(failure.ledger, "Nothing was changed");
    if (failure.error == forms::RoundError::Store)
        return refusalOf(failure.storage, "The rounds could not be read or written");
    auto words = said(failure);
    return refusal(words.code, std::move(words.text));
}

std::string sentence(const forms::SheetFinding &finding)
{
    auto out = place(finding) + text(finding);
    if (finding.line == 0 && !out.empty() && out.front() >= 'a' && out.front() <= 'z')
        out.front() = static_cast<char>(out.front() - 'a' + 'A');
    return out;
}

Reply refusalOf(const std::vector<forms::SheetFinding> &findings, const std::string &file)
{
    std::string message = fmt::format("Nothing was taken from “{}”.", file);
    constexpr std::size_t shown = 20;
    for (std::size_t i = 0; i < findings.size() && i < shown; ++i)
        message += '\n' + sentence(findings[i]);
    if (findings.size() > shown)
        message += fmt::format("\nAnd {} more.", findings.size() - shown);
    return refusal("wrong-rows", message);
}

Reply refusalOf(const forms::SheetRefusal &refused, const std::string &file)
{
    if (const auto *const findings = std::get_if<std::vector<forms::SheetFinding>>(&refused))
        return refusalOf(*findings, file);
    if (const auto *const error = std::get_if<CsvError>(&refused))
        return refusalOf(organisation::TableRefusal{*error}, file);
    return refusalOf(organisation::TableRefusal{std::get<std::vector<organisation::RowFinding>>(refused)}, file);
}

void putState(nlohmann::json &out, Session &session, const forms::RoundId &id, const forms::RoundState &state,
              std::optional<std::int64_t> asked)
{
    out["asked"] = asked ? nlohmann::json(*asked) : nlohmann::json();
    out["response_rate"] = nullptr;
    out["vision"] = state.vision.text();
    out["number"] = state.number;
    out["title"] = state.title;
    out["open"] = state.isOpen();
    for (const auto *const key : {"waiting", "not_counted", "closed_by", "closed_at", "answers", "papers", "dropped"})
        out[key] = nullptr;
    if (state.isOpen()) {
        if (const auto count = forms::countWaiting(*session.workspace, id)) {
            out["waiting"] = *count;
            putRate(out, *count, asked);
        } else {
            out["not_counted"] = refusalOf(count.error()).json["error"]["code"];
        }
        return;
    }
    putRate(out, static_cast<std::size_t>(state.answers + state.dropped), asked);
    out["closed_by"] = state.closedBy.text();
    out["closed_at"] = rfc3339(*state.closedAt);
    out["answers"] = state.answers;
    out["papers"] = state.papers;
    out["dropped"] = state.dropped;
}

std::string stateWords(Session &session, const forms::RoundId &id, const forms::RoundState &state,
                       std::optional<std::int64_t> asked)
{
    if (state.isOpen()) {
        const auto count = forms::countWaiting(*session.workspace, id);
        return "open: "
               + (count ? counted(*count, "answer waits", "answers wait")
                              + askedWords(static_cast<std::int64_t>(*count), asked)
                        : notCountedWords(count.error()));
    }
    const auto all = state.answers + state.dropped;
    return fmt::format("closed {} by {}: {}{}{}", momentWords(*state.closedAt), nameOf(session, state.closedBy),
                       answersWords(static_cast<std::size_t>(all), static_cast<std::size_t>(state.papers)),
                       askedWords(all, asked), state.answers > 0 ? "" : ", destroyed unread");
}

Reply takenReply(const forms::RoundId &round, std::size_t taken, std::size_t waiting, std::optional<std::int64_t> asked)
{
    Reply reply{.json = {{"round", round.text()},
                         {"taken", taken},
                         {"waiting", waiting},
                         {"warnings", nlohmann::json::array()}},
                .words = fmt::format("{} taken, without a name; {} now until the round is closed.\n",
                                     counted(taken, "answer", "answers"), counted(waiting, "waits", "wait"))};
    warnOfMore(reply, waiting, asked);
    return reply;
}

Reply closedReply(const forms::RoundId &round, const forms::ClosedRound &closed, std::optional<std::int64_t> asked)
{
    Reply reply{.json = {{"round", round.text()},
                         {"answers", closed.answers},
                         {"papers", closed.papers},
                         {"dropped", closed.dropped},
                         {"warnings", nlohmann::json::array()}},
                .words = closed.answers == 0 ? fmt::format("Closed: {}, destroyed unread.\n",
                                                           answersWords(closed.dropped, closed.papers))
                                             : fmt::format("Closed with {}. What waited is destroyed.\n",
                                                           answersWords(closed.answers, closed.papers))};
    if (!closed.logEmptied) {
        const std::string said =
            "Another program reads drafts.db or keys.db, whose log still holds the answers as they "
            "waited, sealed, or their key. Close it: the next step of any round, or its end, "
            "destroys them.";
        reply.json["warnings"].push_back({{"code", "log-kept"}, {"message", said}});
        reply.words += "Warning: " + said + '\n';
    }
    warnOfMore(reply, closed.answers + closed.dropped, asked);
    return reply;
}

void warnOfOpenRounds(Reply &reply, std::size_t open)
{
    reply.json["warnings"] = nlohmann::json::array();
    if (open == 0)
        return;
    const auto said =
        fmt::format("{} open already that {} the same of this version: whoever answers has to say with --round which "
                    "one is meant. Close what is not needed.",
                    counted(open, "round is", "rounds are"), open == 1 ? "asks" : "ask");
    reply.json["warnings"].push_back({{"code", "round-open"}, {"message", said}});
    reply.words += "Warning: " + said + '\n';
}

Reply csvReply(std::string csv)
{
    Reply reply{.json = {{"csv", csv}}};
    reply.words = std::move(csv);
    return reply;
}

std::string shareWords(double share, const stats::Interval &interval)
{
    return fmt::format("{} % (95 % interval {} % to {} %)", wholePercent(share), wholePercent(interval.low),
                       wholePercent(interval.high));
}

nlohmann::json shareJson(std::int64_t n, std::int64_t passes, const stats::Interval &interval)
{
    return {{"n", n},
            {"passes", passes},
            {"share", static_cast<double>(passes) / static_cast<double>(n)},
            {"interval", {{"low", interval.low}, {"high", interval.high}, {"level", 0.95}}}};
}

std::string visionWords(const std::string &title, std::int64_t number)
{
    return title.empty() ? std::string("a vision that is not here") : fmt::format("{}, version {}", title, number);
}

} // namespace ringtrue::cli
