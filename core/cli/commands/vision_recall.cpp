// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/failure_words.h"
#include "core/cli/readable.h"
#include "core/cli/recall_words.h"
#include "core/cli/round_words.h"

#include <fmt/format.h>

namespace ringtrue::cli {

namespace {

using organisation::Task;

struct VisionRecallOptions {
    RoundOptions of;
    std::string quarter;
    bool again = false;
};

Reply open(const VisionRecallOptions &options, const Context &context)
{
    const auto quarter = options.quarter.empty() ? forms::quarterOf(forms::dayOf(context.clock.now()))
                                                 : forms::quarterFromText(options.quarter).value_or(forms::Quarter{});
    if (quarter.year == 0)
        return refusal("bad-quarter", fmt::format("“{}” is no quarter such as 2026-Q4.", options.quarter));
    auto session = openForWriting(options.of.workspace, context, Task::PublishVisionsAndForms);
    if (!session)
        return session.error();
    const auto vision = visionToAsk(*session, options.of);
    if (!vision)
        return vision.error();
    const auto before = openOn(forms::recallRounds(session->reader), vision->version.hash);
    const auto id = onRounds(*session, [&](const forms::RoundParts &parts) {
        return forms::openRecall(parts, session->authorId(), vision->version.hash, quarter, options.of.asked);
    });
    if (!id)
        return refusalOf(id.error());
    Reply reply{.json = {{"round", id->text()},
                         {"vision", vision->version.vision.text()},
                         {"number", vision->version.number},
                         {"quarter", forms::quarterText(quarter)}},
                .words = fmt::format("Opened for {} on {}, version {}. Its id is {}.\n", forms::quarterText(quarter),
                                     vision->version.title, vision->version.number, id->text())};
    warnOfOpenRounds(reply, before);
    return reply;
}

Reply answer(const VisionRecallOptions &options, const Context &context)
{
    const auto text = readFile(options.of.file, 1u << 20);
    if (!text)
        return text.error();
    const auto given = forms::recallAnswerFromJson(*text);
    if (!given)
        return refusalOf(given.error(), options.of.file);
    auto session = openForAnswering(options.of.workspace, context);
    if (!session)
        return session.error();
    const auto round = theRound(forms::recallRounds(session->reader), options.of, RoundStage::Open);
    if (!round)
        return round.error();
    const auto waiting = onRounds(*session, [&](const forms::RoundParts &parts) {
        return forms::answerRecall(parts, round->round.id, session->authorId(), *given);
    });
    return waiting ? takenReply(round->round.id, 1, *waiting, round->round.asked) : refusalOf(waiting.error());
}

Reply importFile(const VisionRecallOptions &options, const Context &context)
{
    const auto text = readFile(options.of.file);
    if (!text)
        return text.error();
    const auto answers = forms::recallAnswersFromCsv(*text);
    if (!answers)
        return refusalOf(answers.error(), options.of.file);
    auto session = openForWriting(options.of.workspace, context, Task::PublishVisionsAndForms);
    if (!session)
        return session.error();
    const auto round = theRound(forms::recallRounds(session->reader), options.of, RoundStage::Open);
    if (!round)
        return round.error();
    const auto waiting = onRounds(*session, [&](const forms::RoundParts &parts) {
        return forms::takeRecallFile(parts, round->round.id, *answers,
                                     options.again ? forms::SamePapers::Take : forms::SamePapers::Refuse);
    });
    return waiting ? takenReply(round->round.id, answers->size(), *waiting, round->round.asked)
                   : refusalOf(waiting.error());
}

/// The texts, to be coded; only for who may code them.
Reply listTexts(const VisionRecallOptions &options, const Context &context)
{
    auto session = openForReadingAs(options.of.workspace, context);
    if (!session)
        return session.error();
    if (!organisation::may(session->author->person, Task::Evaluate))
        return refusal("not-allowed", fmt::format("The roles of {} do not allow to code answers: who evaluates does.",
                                                  session->author->person.name));
    if (auto refused = refuseScoring(*session))
        return std::move(*refused);
    const auto round = theRound(forms::recallRounds(session->reader), options.of, RoundStage::Closed);
    if (!round)
        return round.error();
    if (options.of.step == "settle") {
        const auto found = forms::recallDifferences(session->reader, session->workspace->keys(), round->round.id);
        return found ? csvReply(differencesCsv(*found)) : refusalOf(found.error());
    }
    const auto texts = forms::recallTexts(session->reader, session->workspace->keys(), round->round.id);
    return texts ? csvReply(forms::recallTextsCsv(*texts)) : refusalOf(texts.error());
}

/// All of @p some, or nothing where one is missing.
std::optional<forms::RecallCodes> wholeCodes(const forms::SomeRecallCodes &some)
{
    forms::RecallCodes out;
    for (std::size_t i = 0; i < some.size(); ++i)
        for (const auto &code : some[i]) {
            if (!code)
                return std::nullopt;
            out[i].push_back(*code);
        }
    return out;
}

Result<Done, forms::RoundFailure> keepCodes(Session &session, const VisionRecallOptions &options,
                                            const forms::RoundId &round, const forms::SomeRecallCodes &some)
{
    return onRounds(session, [&](const forms::RoundParts &parts) -> Result<Done, forms::RoundFailure> {
        if (options.of.step == "settle")
            return forms::settleRecall(parts, round, session.authorId(), some);
        const auto codes = wholeCodes(some);
        if (!codes)
            return Failure{forms::RoundFailure{.error = forms::RoundError::WrongCodes}};
        return forms::codeRecall(parts, round, session.authorId(), *codes);
    });
}

std::string keptWords(bool settled, bool codedByTwo)
{
    if (settled)
        return "What was agreed on is kept.\n";
    return codedByTwo ? "Your codes are kept. Two people have coded the answers now: `result` tells what they make of "
                        "them, `settle` lists what they differ on.\n"
                      : "Your codes are kept. They are told when a second person has coded the answers, too.\n";
}

Reply code(const VisionRecallOptions &options, const Context &context)
{
    if (options.of.file.empty())
        return listTexts(options, context);
    const auto text = readFile(options.of.file);
    if (!text)
        return text.error();
    auto session = openForWriting(options.of.workspace, context, Task::Evaluate);
    if (!session)
        return session.error();
    if (auto refused = refuseScoring(*session))
        return std::move(*refused);
    const auto round = theRound(forms::recallRounds(session->reader), options.of, RoundStage::Closed);
    if (!round)
        return round.error();
    const auto record = forms::recallRecord(session->reader, round->round.id);
    if (!record)
        return refusalOf(record.error());
    const auto some =
        forms::recallCodesFromCsv(*text, {record->textCount(0), record->textCount(1), record->textCount(2)});
    if (!some)
        return refusalOf(some.error(), options.of.file);
    const auto kept = keepCodes(*session, options, round->round.id, *some);
    if (!kept)
        return refusalOf(kept.error());
    const auto now = forms::recallRound(session->reader, round->round.id);
    return {.json = {{"round", round->round.id.text()}, {"step", options.of.step}},
            .words = keptWords(options.of.step == "settle", now && now->isCoded())};
}

Reply status(const VisionRecallOptions &options, const Context &context)
{
    auto session = openForRounds(options.of, context);
    if (!session)
        return session.error();
    return statusReply(*session, forms::recallRounds(session->reader), options.of,
                       "None. `ringtrue vision recall open` begins one.\n");
}

Reply result(const VisionRecallOptions &options, const Context &context)
{
    auto session = openForRounds(options.of, context);
    if (!session)
        return session.error();
    const auto round = theRound(forms::recallRounds(session->reader), options.of, RoundStage::Closed);
    if (!round)
        return round.error();
    auto &keys = session->workspace->keys();
    if (options.of.step == "trend") {
        const auto results = forms::recallTrend(session->reader, keys, round->vision);
        if (!results)
            return refusalOf(results.error());
        return {.json = {{"vision", round->vision.text()}, {"quarters", trendJson(*results)}},
                .words = trendWords(*results)};
    }
    const auto found = forms::recallResult(session->reader, keys, round->round.id);
    if (!found)
        return refusalOf(found.error());
    return {.json = resultJson(*session, *found), .words = resultWords(*session, *found)};
}

Reply visionRecallReply(const VisionRecallOptions &options, const Context &context)
{
    const auto &step = options.of.step;
    if (auto refused = refuseMisplaced(options.of, {{"file", "answer import code settle"},
                                                    {"--vision", "open"},
                                                    {"--version", "open"},
                                                    {"--asked", "open"},
                                                    {"--quarter", "open"},
                                                    {"--again", "import"},
                                                    {"--round", "answer import status close code settle result trend"},
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
        return csvReply(forms::emptyRecallCsv());
    if (step == "close")
        return closeRound(options.of, context, forms::recallRounds,
                          [](const auto &...given) { return forms::closeRecall(given...); });
    if (step == "code" || step == "settle")
        return code(options, context);
    return step == "status" ? status(options, context) : result(options, context);
}

} // namespace

void addVisionRecall(Frame &frame)
{
    auto options = std::make_shared<VisionRecallOptions>();
    Parser command =
        frame.add("vision", "recall", "Ask staff what they can say of a vision, and have it coded by two people",
                  [options](const Context &context) { return visionRecallReply(*options, context); });
    addRoundOptions(command, options->of,
                    {"open", "answer", "import", "export", "status", "close", "code", "settle", "result", "trend"});
    command.option("--quarter", options->quarter, "open: such as 2026-Q4; without it, the present one");
    command.flag("--again", options->again, "import: though papers that say the very same were taken before");
}

} // namespace ringtrue::cli
