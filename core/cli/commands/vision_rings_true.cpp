// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/failure_words.h"
#include "core/cli/rings_true_words.h"
#include "core/cli/round_words.h"

#include <fmt/format.h>

#include <algorithm>

namespace ringtrue::cli {

namespace {

using organisation::Task;

constexpr std::string_view usualQuestion = "Does it ring true: is this how we serve our customers here?";

struct VisionRingsTrueOptions {
    RoundOptions of;
    std::string question{usualQuestion};
    std::string closesOn;
    std::vector<std::string> cuts;
    bool lines = false;
    bool comments = false;
    bool again = false;
};

Reply open(const VisionRingsTrueOptions &options, const Context &context)
{
    forms::NewRingsTrueRound round{.question = options.question, .closesOn = {}, .cuts = {}};
    if (!options.closesOn.empty()) {
        round.closesOn = forms::dayFromText(options.closesOn);
        if (!round.closesOn)
            return refusal("bad-date", fmt::format("“{}” is no day such as 2026-12-04.", options.closesOn));
    }
    for (const auto &cut : options.cuts)
        round.cuts.push_back(*forms::cutFromWord(cut)); // the parser has checked it
    auto session = openForWriting(options.of.workspace, context, Task::PublishVisionsAndForms);
    if (!session)
        return session.error();
    const auto vision = visionToAsk(*session, options.of);
    if (!vision)
        return vision.error();
    round.visionVersion = vision->version.hash;
    round.asked = options.of.asked;
    const auto before = openOn(forms::ringsTrueRounds(session->reader), vision->version.hash);
    const auto id = onRounds(*session, [&](const forms::RoundParts &parts) {
        return forms::openRingsTrue(parts, session->authorId(), round);
    });
    if (!id)
        return refusalOf(id.error());
    Reply reply{
        .json = {{"round", id->text()}, {"vision", vision->version.vision.text()}, {"number", vision->version.number}},
        .words = fmt::format("Opened on {}, version {}. Its id is {}.\n", vision->version.title, vision->version.number,
                             id->text())};
    warnOfOpenRounds(reply, before);
    return reply;
}

Reply answer(const VisionRingsTrueOptions &options, const Context &context)
{
    const auto text = readFile(options.of.file, 1u << 20);
    if (!text)
        return text.error();
    auto session = openForAnswering(options.of.workspace, context);
    if (!session)
        return session.error();
    const auto round = theRound(forms::ringsTrueRounds(session->reader), options.of, RoundStage::Open);
    if (!round)
        return round.error();
    const auto sheet = forms::ringsTrueSheet(session->reader, round->round.id);
    if (!sheet)
        return refusalOf(sheet.error());
    const auto given = forms::answerFromJson(*text, *sheet, session->directory);
    if (!given)
        return refusalOf(given.error(), options.of.file);
    const auto waiting = onRounds(*session, [&](const forms::RoundParts &parts) {
        return forms::answerRingsTrue(parts, round->round.id, session->authorId(), *given);
    });
    return waiting ? takenReply(round->round.id, 1, *waiting, round->round.asked) : refusalOf(waiting.error());
}

Result<std::vector<forms::RingsTrueAnswer>, Reply> papers(const VisionRingsTrueOptions &options,
                                                          const std::string &text, const forms::RingsTrueSheet &sheet,
                                                          const Session &session)
{
    if (options.lines) {
        auto answers = forms::answersFromLines(text, sheet);
        if (!answers)
            return Failure{refusalOf(answers.error(), options.of.file)};
        return std::move(*answers);
    }
    auto answers = forms::answersFromCsv(text, sheet, session.directory);
    if (!answers)
        return Failure{refusalOf(answers.error(), options.of.file)};
    return std::move(*answers);
}

Reply importFile(const VisionRingsTrueOptions &options, const Context &context)
{
    const auto text = readFile(options.of.file);
    if (!text)
        return text.error();
    auto session = openForWriting(options.of.workspace, context, Task::PublishVisionsAndForms);
    if (!session)
        return session.error();
    const auto round = theRound(forms::ringsTrueRounds(session->reader), options.of, RoundStage::Open);
    if (!round)
        return round.error();
    const auto sheet = forms::ringsTrueSheet(session->reader, round->round.id);
    if (!sheet)
        return refusalOf(sheet.error());
    const auto answers = papers(options, *text, *sheet, *session);
    if (!answers)
        return answers.error();
    const auto waiting = onRounds(*session, [&](const forms::RoundParts &parts) {
        return forms::takeRingsTrueFile(parts, round->round.id, *answers,
                                        options.again ? forms::SamePapers::Take : forms::SamePapers::Refuse);
    });
    return waiting ? takenReply(round->round.id, answers->size(), *waiting, round->round.asked)
                   : refusalOf(waiting.error());
}

Reply status(const VisionRingsTrueOptions &options, const Context &context)
{
    auto session = openForRounds(options.of, context);
    if (!session)
        return session.error();
    return statusReply(*session, forms::ringsTrueRounds(session->reader), options.of,
                       "None. `ringtrue vision rings-true open` begins one.\n");
}

Reply result(const VisionRingsTrueOptions &options, const Context &context)
{
    auto session = openForRounds(options.of, context);
    if (!session)
        return session.error();
    const auto round = theRound(forms::ringsTrueRounds(session->reader), options.of, RoundStage::Closed);
    if (!round)
        return round.error();
    const auto found = forms::ringsTrueResult(session->reader, session->workspace->keys(), round->round.id);
    if (!found)
        return refusalOf(found.error());
    return {.json = resultJson(*session, *found), .words = resultWords(*session, *found)};
}

using Rounds = Result<std::vector<forms::RingsTrueSummary>, storage::StorageFailure>;

/// The round whose table is written. Where none is named and one is open beside others, nobody knows which is meant.
Result<forms::RingsTrueSummary, Reply> roundToExport(const VisionRingsTrueOptions &options, const Rounds &rounds)
{
    const bool anyOpen = rounds && std::ranges::any_of(*rounds, [](const auto &one) { return one.isOpen(); });
    if (options.comments || !rounds || !anyOpen)
        return theRound(rounds, options.of, RoundStage::Closed);
    return roundToUse(*rounds, options.of, [](const auto &) { return true; });
}

Reply exportFile(const VisionRingsTrueOptions &options, const Context &context)
{
    auto session = openForRounds(options.of, context);
    if (!session)
        return session.error();
    const auto round = roundToExport(options, forms::ringsTrueRounds(session->reader));
    if (!round)
        return round.error();
    if (round->isOpen()) {
        const auto sheet = forms::ringsTrueSheet(session->reader, round->round.id);
        return sheet ? csvReply(forms::emptyCsv(*sheet)) : refusalOf(sheet.error());
    }
    const auto record = forms::ringsTrueRecord(session->reader, session->workspace->keys(), round->round.id);
    if (!record)
        return refusalOf(record.error());
    return csvReply(options.comments ? forms::commentsCsv(*record) : forms::ratingsCsv(*record));
}

Reply visionRingsTrueReply(const VisionRingsTrueOptions &options, const Context &context)
{
    const auto &step = options.of.step;
    if (auto refused = refuseMisplaced(options.of, {{"file", "answer import"},
                                                    {"--vision", "open"},
                                                    {"--version", "open"},
                                                    {"--question", "open"},
                                                    {"--closes-on", "open"},
                                                    {"--cut", "open"},
                                                    {"--round", "answer import export status close result"},
                                                    {"--asked", "open"},
                                                    {"--lines", "import"},
                                                    {"--again", "import"},
                                                    {"--comments", "export"},
                                                    {"--drop", "close"}}))
        return std::move(*refused);
    if (auto refused = refuseWithoutFile(options.of, "answer import"))
        return std::move(*refused);
    if (step == "open")
        return open(options, context);
    if (step == "answer")
        return answer(options, context);
    if (step == "import")
        return importFile(options, context);
    if (step == "export")
        return exportFile(options, context);
    if (step == "close")
        return closeRound(options.of, context, forms::ringsTrueRounds,
                          [](const auto &...given) { return forms::closeRingsTrue(given...); });
    return step == "status" ? status(options, context) : result(options, context);
}

} // namespace

void addVisionRingsTrue(Frame &frame)
{
    auto options = std::make_shared<VisionRingsTrueOptions>();
    Parser command = frame.add("vision", "rings-true", "Ask staff whether a vision rings true, without their names",
                               [options](const Context &context) { return visionRingsTrueReply(*options, context); });
    addRoundOptions(command, options->of, {"open", "answer", "import", "export", "status", "close", "result"});
    command.option("--question", options->question, "open: what is asked of each pillar");
    command.option("--closes-on", options->closesOn, "open: the last day to answer, such as 2026-12-04");
    command.option("--cut", options->cuts, "open: what else is asked, to cut the result by")
        .separatedBy(',')
        .oneOf({"role", "team", "tenure"});
    command.flag("--lines", options->lines, "import: FILE holds a line of ratings for each paper, no table");
    command.flag("--again", options->again, "import: though papers that say the very same were taken before");
    command.flag("--comments", options->comments, "export: the comments of a closed round, not its ratings");
}

} // namespace ringtrue::cli
