// SPDX-License-Identifier: Apache-2.0
#include "core/cli/import_words.h"

#include "core/base/folded_text.h"
#include "core/base/text_flaw.h"
#include "core/cli/failure_words.h"
#include "core/cli/interaction_words.h"
#include "core/cli/table_words.h"
#include "core/organisation/interactions.h"

#include <fmt/format.h>

#include <charconv>

namespace ringtrue::cli {

namespace {

std::string_view because(media::DecodeError error)
{
    using media::DecodeError;
    switch (error) {
    case DecodeError::NotAudio:
        return "is not sound, whatever its name says: it is none of WAV, FLAC, MP3, Ogg (Opus, Vorbis) and M4A.";
    case DecodeError::BadHeader:
        return "has a header that is cut off or contradicts itself. Copy or download it once more; if it stays so, "
               "save it anew with another program.";
    case DecodeError::Unsupported:
        return "holds a codec that is not read. Convert it to WAV, FLAC, MP3 or Opus.";
    case DecodeError::TooManyChannels:
        return "has more channels than it may: two, or one where a second file is the right channel.";
    case DecodeError::Empty:
        return "holds no sound at all.";
    case DecodeError::TooLarge:
        return "is larger than 2 GiB.";
    case DecodeError::TooLong:
        return "is longer than 6 hours.";
    case DecodeError::Io:
        return "could not be read to its end.";
    case DecodeError::Damaged:
    case DecodeError::Erased:
    case DecodeError::NoKey:
        return "could not be opened.";
    case DecodeError::Stopped:
        return "was not read to its end: it was stopped.";
    }
    return "could not be read.";
}

std::string_view because(media::ChatProblem problem)
{
    using media::ChatProblem;
    switch (problem) {
    case ChatProblem::Empty:
        return "holds no message";
    case ChatProblem::TooLarge:
        return "is larger than 16 MiB";
    case ChatProblem::Utf16:
        return "is UTF-16; save it as UTF-8";
    case ChatProblem::NotUtf8:
        return "is not UTF-8; save it as UTF-8";
    case ChatProblem::NulByte:
        return "holds a NUL character: it is no text file";
    case ChatProblem::UnknownFormat:
        return "is none of STAR JSON, own JSON, CSV and \"Speaker: text\" lines";
    case ChatProblem::NoSpeakers:
        return "is a table with texts, and has no column “speaker” or “side” that says whose they are; add one";
    case ChatProblem::BadJson:
        return "is cut off or contradictory JSON";
    case ChatProblem::BadCsv:
        return "is no whole CSV file";
    case ChatProblem::NewerVersion:
        return "was made by a newer version of Ringtrue";
    case ChatProblem::BadMessage:
        return "has a message without text, side or time, or one that ends before it begins; mend it";
    case ChatProblem::BadTime:
        return "has a time that cannot be read";
    case ChatProblem::LineTooLong:
        return "has a line or message of more than 64 KiB";
    case ChatProblem::TooManyMessages:
        return "has more than 20,000 messages";
    case ChatProblem::TooManySpeakers:
        return "has more than 64 speakers";
    }
    return "cannot be read";
}

/// `a-1@95000`: who serves from which millisecond on.
struct AgentAt {
    std::string who;
    std::int64_t startMs = 0;
};

std::optional<AgentAt> agentAt(std::string_view text)
{
    AgentAt out{.who = std::string(text.substr(0, text.find('@')))};
    const auto at = text.find('@');
    if (at == std::string_view::npos)
        return out;
    const auto number = text.substr(at + 1);
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), out.startMs);
    if (error != std::errc{} || end != number.data() + number.size() || out.startMs < 0)
        return std::nullopt;
    return out;
}

Result<std::vector<Segment>, Reply> segmentsOf(const Session &session, const std::vector<std::string> &agents)
{
    std::vector<Segment> out;
    for (const auto &text : agents) {
        const auto at = agentAt(text);
        if (!at)
            return Failure{
                refusal("bad-agent", fmt::format("“{}” is no agent: write a-1, or a-1@0 a-2@95000 where the call was "
                                                 "transferred, in order of time.",
                                                 text))};
        const auto agent = personCalled(session.directory, at->who, "unknown-agent");
        if (!agent)
            return Failure{agent.error()};
        if (!out.empty())
            out.back().endMs = at->startMs;
        out.push_back({.agent = (*agent)->person.id, .startMs = at->startMs, .endMs = std::nullopt});
    }
    return out;
}

} // namespace

void addAboutOptions(Parser command, AboutOptions &options)
{
    command.option("--reference", options.reference, "The number people say").required();
    command.option("--agent", options.agents, "Who served: a-1; where transferred: a-1@0 a-2@95000").required();
    command.option("--at", options.startedAt,
                   "When it began, such as 2026-11-21T14:02:31+01:00, whatever the file says");
    command.option("--contact-type", options.contactType, "Why the customer got in touch: a slug");
    command.option("--customer-key", options.customerKey, "The customer's number: recognises them again");
    command.option("--customer", options.customerName, "The customer's name");
    command.flag("--take-known", options.takeKnown,
                 "Take it for another interaction though the same content was imported before");
}

namespace {

/// Without the blanks around it: with them nobody would find it again.
std::string trimmed(const std::string &text)
{
    constexpr std::string_view blanks = " \t";
    const auto from = text.find_first_not_of(blanks);
    return from == std::string::npos ? std::string{} : text.substr(from, text.find_last_not_of(blanks) - from + 1);
}

} // namespace

Result<media::NewInteraction, Reply> aboutOf(const Session &session, const AboutOptions &options,
                                             const Context &context)
{
    media::NewInteraction out{.reference = trimmed(options.reference),
                              .startedAt = context.clock.now(),
                              .customer = {},
                              .contactType = {},
                              .segments = {},
                              .takeKnown = options.takeKnown};
    if (!options.startedAt.empty()) {
        const auto at = parseRfc3339(options.startedAt);
        if (!at)
            return Failure{refusal(
                "bad-time", fmt::format("“{}” is no time such as 2026-11-21T14:02:31+01:00.", options.startedAt))};
        out.startedAt = *at;
    }
    auto segments = segmentsOf(session, options.agents);
    if (!segments)
        return Failure{segments.error()};
    out.segments = std::move(*segments);
    if (!options.contactType.empty()) {
        const auto *const type = session.directory.contactTypeBySlug(options.contactType);
        if (type == nullptr)
            return Failure{refusal("unknown-contact-type",
                                   fmt::format("No contact type has the slug “{}”. `ringtrue contact-type list` "
                                               "shows them.",
                                               options.contactType))};
        out.contactType = type->id;
    }
    const media::CustomerName customer{.key = trimmed(options.customerKey), .name = trimmed(options.customerName)};
    if (!customer.key.empty() || !customer.name.empty())
        out.customer = customer;
    return out;
}

void warn(Reply &reply, std::string_view code, const std::string &message)
{
    reply.json["warnings"].push_back({{"code", code}, {"message", message}});
    reply.words += "Warning: " + message + '\n';
}

namespace {

std::string secondsWords(std::int64_t ms)
{
    return fmt::format("{}.{} s", ms / 1000, ms % 1000 / 100);
}

std::string lengthsWords(const std::vector<std::int64_t> &lengthsMs)
{
    return fmt::format("the left one lasts {}, the right one {}", durationWords(lengthsMs.front()),
                       durationWords(lengthsMs.back()));
}

/// Whether @p reference says @p personal; what is very short stands in many numbers by chance.
bool says(std::string_view reference, std::string_view personal)
{
    constexpr std::size_t tooShort = 3;
    const auto where = foldedText(reference);
    const auto what = foldedText(personal);
    return !isBlank(what) && (where == what || (what.size() >= tooShort && where.find(what) != std::string::npos));
}

} // namespace

Reply importedReply(Session &session, const Interaction &interaction, const AboutOptions &options)
{
    Reply reply{.json = {{"imported", interactionJson(session, interaction)}, {"warnings", nlohmann::json::array()}},
                .words = "Imported: " + interactionWords(session, interaction)};
    if (options.startedAt.empty())
        warn(reply, "no-time",
             fmt::format("The file does not say when it began, and no --at was given: {}, the time of this import, "
                         "was taken.",
                         momentWords(interaction.startedAt)));
    if (says(interaction.reference, trimmed(options.customerKey))
        || says(interaction.reference, trimmed(options.customerName)))
        warn(reply, "reference-personal",
             "The number holds the customer's own number or name. It is not sealed: it stays readable after the "
             "customer or the interaction is erased, and cannot be changed. Give numbers that say nothing of the "
             "customer.");
    return reply;
}

void addWarnings(Reply &reply, const media::Imported &imported, const std::vector<std::string> &files)
{
    for (const auto file : imported.cutOff) {
        warn(reply, "cut-off",
             fmt::format("“{}” holds less sound than it should: its end is missing, or something within. What is there "
                         "was imported; fetch the whole file "
                         "from where it was recorded if the rest matters.",
                         files[file]));
        reply.json["warnings"].back()["file"] = files[file];
    }
    for (const auto &lost : imported.lost) {
        warn(reply, "damaged",
             fmt::format("“{}” is damaged, or was recorded with pauses: it holds no sound for {}, and silence stands "
                         "there. If it had no pauses, fetch it again from where it was recorded.",
                         files[lost.file], secondsWords(lost.ms)));
        reply.json["warnings"].back()["file"] = files[lost.file];
    }
    if (!imported.lengthsMs.empty())
        warn(reply, "different-lengths",
             fmt::format("The two sides are of different length: {}. The shorter one ends in silence.",
                         lengthsWords(imported.lengthsMs)));
    if (imported.transcriptEndsMs)
        warn(reply, "transcript-longer",
             fmt::format("The transcript goes on until {}, and the call ends at {}: it may be another call's. If it "
                         "is, erase this interaction, and import the call again with its own.",
                         durationWords(*imported.transcriptEndsMs), durationWords(imported.interaction.durationMs)));
}

Reply refusalOf(const media::ChatError &error, const std::string &file)
{
    std::string place;
    if (error.line > 0)
        place = fmt::format(" (line {})", error.line);
    else if (error.message > 0)
        place = fmt::format(" (message {})", error.message);
    if (error.csv)
        return refusal("not-a-chat", fmt::format("“{}” is no whole table. {} A cell that holds a separator or a line "
                                                 "break stands in quotation marks. Nothing was imported.",
                                                 file, sentence(CsvError{*error.csv, error.line, 0})));
    return refusal("not-a-chat", fmt::format("“{}” {}{}. Nothing was imported.", file, because(error.problem), place));
}

namespace {

/// Why the interaction cannot be what was said about it, and what to say instead.
std::string sentence(const organisation::InteractionFlaw &flaw, const AboutOptions &options)
{
    using Problem = organisation::InteractionProblem;
    const auto agent = flaw.segment < options.agents.size() ? options.agents[flaw.segment] : std::string{};
    switch (flaw.problem) {
    case Problem::NoReference:
        return "--reference is empty: give the number people say.";
    case Problem::HiddenCharacter:
        return "--reference holds a character that cannot be seen, such as a control character or one that turns the "
               "direction of the text. Type the number anew.";
    case Problem::LongReference:
        return fmt::format("--reference has more than {} characters.", organisation::longestReference);
    case Problem::TooEarly:
        if (options.startedAt.empty())
            return "--at is not given, and the clock of this computer stands before 1990. Set the clock, or say with "
                   "--at "
                   "when it began.";
        return fmt::format("It cannot have begun at {}, before 1990. Check the year.", options.startedAt);
    case Problem::InFuture:
        return fmt::format("It cannot have begun at {}, which is yet to come. Check the year and the zone.",
                           options.startedAt);
    case Problem::NobodyServed:
        return "Nobody served: give --agent.";
    case Problem::BeginningUnserved:
        return fmt::format("With “{}” nobody serves at the beginning. Let the first agent begin at 0, such as a-1@0.",
                           agent);
    case Problem::SegmentOrder:
        return fmt::format(
            "“{}” does not begin after the agent before. Give the agents in order of time, such as a-1@0 a-2@95000.",
            agent);
    case Problem::SegmentPastEnd:
        return fmt::format("“{}” begins when it is over: it lasts {} ({} milliseconds).", agent,
                           durationWords(flaw.durationMs), flaw.durationMs);
    case Problem::NotAnAgent:
        return fmt::format(
            "“{}” is known here, but not as an agent. Say who served; or give them that role first, by ringtrue person "
            "import or on the page Organisation.",
            agent.substr(0, agent.find('@')));
    }
    return "It cannot be so.";
}

std::string_view codeOf(organisation::InteractionProblem problem)
{
    using Problem = organisation::InteractionProblem;
    switch (problem) {
    case Problem::NoReference:
    case Problem::HiddenCharacter:
    case Problem::LongReference:
        return "bad-reference";
    case Problem::TooEarly:
    case Problem::InFuture:
        return "bad-time";
    default:
        return "bad-agent";
    }
}

} // namespace

Reply refusalOf(Session &session, const media::ImportFailure &failure, const AboutOptions &options,
                const std::vector<std::string> &files)
{
    using media::ImportError;
    const auto &file = files[std::min(failure.file, files.size() - 1)];
    std::string there;
    if (failure.same)
        if (const auto same = organisation::readInteraction(session.reader, *failure.same); same && *same)
            there = (*same)->reference;
    switch (failure.error) {
    case ImportError::BadInteraction:
        return refusal(codeOf(failure.flaw.problem), sentence(failure.flaw, options) + " Nothing was imported.");
    case ImportError::SameTwice:
        return refusal("same-file-twice",
                       fmt::format("“{}” is the same recording as the left one. Give the recording of the other side; "
                                   "or import one of them alone. Nothing was imported.",
                                   file));
    case ImportError::OtherLengths:
        return refusal("different-lengths",
                       fmt::format("The two recordings are of clearly different length, so they may be of two calls: "
                                   "{}. Nothing was imported. Give both sides of one call; or, where the shorter side "
                                   "is to end in silence, --take-different-lengths.",
                                   lengthsWords(failure.lengthsMs)));
    case ImportError::ReferenceTaken:
        if (there != options.reference)
            return refusal("reference-taken",
                           fmt::format("“{}” is the id of interaction {}: as a number it would mean that one. Give the "
                                       "number people say. Nothing was imported.",
                                       options.reference, there));
        return refusal("reference-taken", "Another interaction has that number. Nothing was imported.");
    case ImportError::Duplicate:
        return refusal("duplicate",
                       fmt::format("“{}” was imported before, as number {}. Nothing was imported. Where it is another "
                                   "interaction with the same content, give --take-known.",
                                   file, there));
    case ImportError::NotAudio:
        return refusal("not-audio", fmt::format("“{}” {} Nothing was imported.", file, because(failure.decode)));
    case ImportError::CutOff:
        return refusal(
            "cut-off",
            fmt::format("“{}” is cut off or damaged: it holds less sound than it says. Nothing was imported. Fetch "
                        "the whole file; or take what is there with --take-cut-off.",
                        file));
    case ImportError::Blobs:
        if (failure.blob == ledger::BlobError::Full)
            return refusal("disk-full", "The disk is full. Nothing was imported. Free some space, then do this again.");
        return refusal("media-store", "The recording could not be stored; the disk may be full. Nothing was imported.");
    case ImportError::Ledger:
        return refusalOf(failure.ledger, "Nothing was imported");
    case ImportError::Drafts:
        return refusal("drafts", "drafts.db could not be read or written. Check the disk, then do this again.");
    }
    return refusal("import", "Nothing was imported.");
}

} // namespace ringtrue::cli
