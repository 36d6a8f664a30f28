// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/findings.h"
#include "core/cli/new_file.h"
#include "core/cli/session.h"
#include "core/cli/starting_texts.h"
#include "forms/edit/new_ids.h"
#include "forms/exchange/write_readable.h"
#include "forms/lint/lint.h"
#include "forms/lint/served.h"
#include "forms/parse/map_reader.h"
#include "forms/parse/source_text.h"

#include <fmt/format.h>

namespace ringtrue::cli {

namespace {

struct VisionNewOptions {
    std::string out;
    std::string from;
    std::string organisation, function, centre;
    std::string parent; ///< the file of the vision that it is derived from
    std::string purpose, serves, role;
    std::string id, title, language;
    std::vector<std::string> journeys; ///< `Moving house=60`
};

/// `Moving house=60`: 60 percent of that journey pass through the function.
std::optional<JourneyPart> journeyOf(const std::string &text)
{
    const auto equals = text.rfind('=');
    if (equals == std::string::npos || equals == 0)
        return std::nullopt;
    const auto percent = Exact::parse(std::string_view(text).substr(equals + 1));
    if (!percent || percent->sign() < 0 || *percent > 100)
        return std::nullopt;
    return JourneyPart{
        .journey = forms::trimmed(std::string_view(text).substr(0, equals)), .percent = *percent, .part = {}};
}

std::string isJourney(const std::string &text)
{
    return journeyOf(text) ? std::string()
                           : fmt::format("“{}” is no journey such as \"Moving house=60\": its name, an equals sign and "
                                         "a number from 0 to 100, how many percent of it pass through the function.",
                                         text);
}

/// What a leader said of it. Sources, promises and pillars come at the craftsman's table, not on a command line.
Vision blankVision(const VisionNewOptions &options, const Vision *parent)
{
    Vision vision;
    vision.kind = options.function.empty() ? VisionKind::Cx : VisionKind::Service;
    vision.organisation = forms::trimmed(options.organisation);
    vision.function = forms::trimmed(options.function);
    vision.centre = forms::trimmed(options.centre);
    const auto &whose = vision.function.empty() ? vision.organisation
                        : vision.centre.empty() ? vision.function
                                                : vision.centre;
    vision.language = forms::trimmed(options.language);
    const StartingTexts &texts = startingTextsFor(vision.language);
    vision.title = !options.title.empty()
                       ? forms::trimmed(options.title)
                       : (vision.kind == VisionKind::Cx ? texts.cxVision : texts.serviceVision) + whose;
    vision.id = VisionSlug{options.id.empty() ? forms::slugOf(vision.title) : options.id};
    vision.purpose = forms::trimmed(options.purpose);
    vision.serves = forms::trimmed(options.serves);
    vision.role = forms::trimmed(options.role);
    for (const auto &journey : options.journeys)
        vision.journeys.push_back(*journeyOf(journey)); // the parser checked it
    if (parent != nullptr)
        vision.derivedFrom = parent->id;
    return vision;
}

std::optional<Reply> refuseOtherScope(const VisionNewOptions &options, const Vision &parent)
{
    const auto other = forms::otherScope(parent, blankVision(options, &parent));
    if (!other)
        return std::nullopt;
    return refusal("other-scope",
                   fmt::format("“{}” is of “{}”, and this vision is to be of “{}”. Give a vision of the same "
                               "organisation, and for a centre the CX vision or its own function's.",
                               options.parent, other->served, other->own));
}

/// A function's vision is derived from a CX vision, a centre's also from its function's.
std::optional<Reply> refuseParent(const VisionNewOptions &options, const Vision &parent)
{
    if (options.function.empty())
        return refusal("derived-cx-vision",
                       "A CX vision is derived from no other: name the function with --function, or "
                       "leave --cx-vision out.");
    if (parent.kind == VisionKind::Cx || !options.centre.empty())
        return refuseOtherScope(options, parent);
    return refusal("no-cx-vision", fmt::format("“{}” is a service vision. Only a centre's vision is derived from one: "
                                               "name the centre with --centre, or give the CX vision.",
                                               options.parent));
}

Result<std::optional<Vision>, Reply> readParent(const VisionNewOptions &options)
{
    if (options.parent.empty())
        return std::optional<Vision>{};
    const auto text = readFile(options.parent, forms::largestSource);
    if (!text)
        return Failure{text.error()};
    auto parsed = forms::parseVision(*text, options.parent);
    if (!parsed.vision)
        return Failure{lintReply(options.parent, parsed.findings)};
    if (auto refused = refuseParent(options, *parsed.vision))
        return Failure{std::move(*refused)};
    return std::move(parsed.vision);
}

/// The pillars that those of a derived vision serve.
std::string pillarWords(const std::optional<Vision> &parent)
{
    std::string out;
    if (parent)
        for (const auto &pillar : parent->pillars)
            out += fmt::format("{}{} ({})", out.empty() ? "Each of its pillars serves one of: " : ", ",
                               pillar.id.text(), pillar.name);
    return out.empty() ? out : out + "\n";
}

Result<std::string, Reply> textOf(const VisionNewOptions &options, const std::optional<Vision> &parent)
{
    if (!options.from.empty())
        return libraryText(options.from, forms::LibraryKind::Vision);
    if (options.organisation.empty())
        return Failure{refusal("no-organisation", "Say whose vision it is: give --organisation, and --function for a "
                                                  "service vision.")};
    if (!options.centre.empty() && options.function.empty())
        return Failure{refusal("no-function", "A centre is part of a function: give --function too.")};
    auto text = forms::writeReadable(blankVision(options, parent ? &*parent : nullptr), options.out);
    if (!text)
        return Failure{refuseWriting(options.out, text.error())}; // an id or name that no vision can have
    return std::move(*text);
}

Reply visionNewReply(const VisionNewOptions &options)
{
    const auto parent = readParent(options);
    if (!parent)
        return parent.error();
    const auto text = textOf(options, *parent);
    if (!text)
        return text.error();
    const auto checked = forms::checkVision(*text, options.out, *parent ? &**parent : nullptr);
    if (!checked.vision)
        return refuseWriting(options.out, checked.findings);
    if (auto refused = writeNewFile(options.out, *text))
        return std::move(*refused);
    return {.json = {{"file", options.out},
                     {"vision", checked.vision->id.text()},
                     {"kind", word(checked.vision->kind)},
                     {"findings", findingsJson(checked.findings)}},
            .words = fmt::format("“{}” is written.{}\n{}{}", options.out,
                                 checked.findings.empty() ? "" : " What it needs before it can be published:",
                                 findingsWords(checked.findings), pillarWords(*parent))};
}

} // namespace

void addVisionNew(Frame &frame)
{
    auto options = std::make_shared<VisionNewOptions>();
    Parser command = frame.add("vision", "new", "Write a vision file to start from",
                               [options](const Context &) { return visionNewReply(*options); });
    command.option("--out", options->out, "The file to write; it must not be there yet").required().check(someName);
    command.option("--from", options->from, "A vision of the library, as it ships; nothing else is asked then")
        .check(someName);
    command.option("--organisation", options->organisation, "Whose vision it is");
    command.option("--function", options->function, "The function of a service vision; without it a CX vision");
    command.option("--centre", options->centre, "One centre of the function, where it is only for that");
    command
        .option("--cx-vision", options->parent,
                "The vision file that it is derived from: the CX vision, or of a centre the function's")
        .check(someName);
    command.option("--purpose", options->purpose, "What is our purpose?");
    command.option("--serves", options->serves, "Whom do we serve?");
    command.option("--role", options->role, "What is our role in their lives?");
    command
        .option("--journey", options->journeys,
                "A customer journey and how many percent of it pass through the function, \"Moving house=60\"; may be "
                "repeated")
        .check(isJourney);
    command.option("--title", options->title, "What it is called; without it, after whose it is");
    command.option("--id", options->id, "Its id; without it, made of the title");
    command.option("--language", options->language, "The language of its texts, such as en");
}

} // namespace ringtrue::cli
