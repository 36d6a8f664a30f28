// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/findings.h"
#include "core/cli/readable.h"
#include "core/cli/session.h"

#include <fmt/format.h>

namespace ringtrue::cli {

namespace {

struct Options {
    WorkspaceOptions workspace;
    std::string vision;
};

nlohmann::json json(const forms::LoadedVision &loaded)
{
    const auto &vision = loaded.vision;
    nlohmann::json out{{"vision", vision.id.text()},    {"number", loaded.version.number},
                       {"kind", word(vision.kind)},     {"title", vision.title},
                       {"statement", vision.statement}, {"purpose", vision.purpose},
                       {"serves", vision.serves},       {"role", vision.role}};
    out["promises"] = nlohmann::json::array();
    for (const auto &promise : vision.promises) {
        auto quotes = nlohmann::json::array();
        for (const auto &quote : promise.quotes)
            quotes.push_back(quote.source.text() + '/' + quote.quote.text());
        out["promises"].push_back({{"id", promise.id.text()}, {"text", promise.text}, {"quotes", quotes}});
    }
    out["pillars"] = nlohmann::json::array();
    for (const auto &pillar : vision.pillars) {
        auto behaviours = nlohmann::json::array();
        for (const auto &behaviour : pillar.behaviours)
            behaviours.push_back(
                {{"id", behaviour.id.text()}, {"text", behaviour.text}, {"audience", word(behaviour.audience)}});
        auto promises = nlohmann::json::array();
        for (const auto &promise : pillar.promises)
            promises.push_back(promise.text());
        out["pillars"].push_back({{"id", pillar.id.text()},
                                  {"name", pillar.name},
                                  {"text", pillar.text},
                                  {"promises", promises},
                                  {"behaviours", behaviours}});
    }
    return out;
}

std::string words(const forms::LoadedVision &loaded)
{
    const auto &vision = loaded.vision;
    std::string out = fmt::format("{}, version {}\n“{}”\n\n", vision.title, loaded.version.number, vision.statement);
    out += fmt::format("Purpose: {}\nWe serve: {}\nOur role: {}\n", vision.purpose, vision.serves, vision.role);
    for (const auto &pillar : vision.pillars) {
        out += fmt::format("\n{}: {}\n", pillar.name, pillar.text);
        for (const auto &slug : pillar.promises)
            for (const auto &promise : vision.promises)
                if (promise.id == slug)
                    out += fmt::format("  promise: “{}”\n", promise.text);
        for (const auto &behaviour : pillar.behaviours)
            out += fmt::format("  - {}{}\n", behaviour.text,
                               behaviour.audience == BehaviourAudience::Colleagues ? " (among colleagues)" : "");
    }
    return out;
}

Reply run(const Options &options, const Context &context)
{
    auto session = openForReadingScores(options.workspace, context);
    if (!session)
        return session.error();
    if (auto refused = refuseScoring(*session))
        return std::move(*refused);
    const auto slug = options.vision.empty() ? std::nullopt : std::optional{VisionSlug(options.vision)};
    const auto loaded = forms::loadNewestVision(session->reader, slug);
    if (!loaded)
        return refusalOf(loaded.error(),
                         options.vision.empty() ? "A vision" : fmt::format("The vision “{}”", options.vision));
    return {.json = json(*loaded), .words = words(*loaded)};
}

} // namespace

void addVisionShow(Frame &frame)
{
    auto options = std::make_shared<Options>();
    CLI::App &command = frame.add("vision", "show", "Show a vision: promises, pillars, behaviours",
                                  [options](const Context &context) { return run(*options, context); });
    addWorkspaceOptions(command, options->workspace);
    command.add_option("vision", options->vision, "Its id; without it, the only one");
}

} // namespace ringtrue::cli
