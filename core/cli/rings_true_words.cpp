// SPDX-License-Identifier: Apache-2.0
#include "core/cli/rings_true_words.h"

#include "core/cli/interaction_words.h"
#include "core/cli/number_words.h"
#include "core/cli/round_words.h"
#include "core/cli/terminal_text.h"

#include <fmt/format.h>

namespace ringtrue::cli {

namespace {

nlohmann::json figuresJson(const std::optional<forms::RatingFigures> &figures)
{
    if (!figures)
        return nullptr;
    auto out = shareJson(figures->n, figures->high, figures->interval);
    out["counts"] = figures->counts;
    out["median"] = figures->median.approximate();
    return out;
}

std::string figuresWords(const std::optional<forms::RatingFigures> &figures)
{
    if (!figures)
        return fmt::format("withheld: fewer than {} rated it, or what fewer gave could be computed from it",
                           forms::fewestShown);
    const auto &counts = figures->counts;
    return fmt::format("{} gave 4 or 5, median {}, n = {}; 1 to 5: {}, {}, {}, {}, {}",
                       shareWords(figures->share(), figures->interval),
                       figures->median.decimalText(figures->median.isInteger() ? 0 : 1), figures->n, counts[0],
                       counts[1], counts[2], counts[3], counts[4]);
}

/// A team by its name, as long as it is known; all else by its word.
std::string valueWords(const Session &session, forms::Cut cut, const std::string &value)
{
    const auto id = cut == forms::Cut::Team ? TeamId::parse(value) : std::nullopt;
    const auto *const team = id ? session.directory.team(*id) : nullptr;
    return team == nullptr ? value : team->name;
}

nlohmann::json groupJson(const Session &session, const forms::RingsTrueGroup &group,
                         const std::vector<forms::RingsTruePillar> &pillars)
{
    nlohmann::json out{{"cut", word(group.cut)},
                       {"value", group.value},
                       {"name", valueWords(session, group.cut, group.value)},
                       {"answers", group.answers},
                       {"pillars", nlohmann::json::array()}};
    for (std::size_t i = 0; i < group.pillars.size() && i < pillars.size(); ++i)
        out["pillars"].push_back({{"pillar", pillars[i].pillar.text()}, {"figures", figuresJson(group.pillars[i])}});
    return out;
}

std::string groupWords(const Session &session, const forms::RingsTrueGroup &group,
                       const std::vector<forms::RingsTruePillar> &pillars)
{
    auto out = fmt::format("\nBy {}, {}: {}\n", word(group.cut), valueWords(session, group.cut, group.value),
                           counted(static_cast<std::uint64_t>(group.answers), "answer", "answers"));
    for (std::size_t i = 0; i < group.pillars.size() && i < pillars.size(); ++i)
        out += fmt::format("  {}: {}\n", pillars[i].name, figuresWords(group.pillars[i]));
    return out;
}

std::string commentsWords(const std::vector<std::string> &comments)
{
    std::string out;
    for (const auto &comment : comments)
        out += fmt::format("  - {}\n", hanging(comment, 4));
    return out;
}

/// Who is in no group, or empty where nobody is.
std::string restWords(const forms::RingsTrueRest &rest)
{
    if (rest.answers == 0)
        return {};
    return fmt::format(
        "By {}: {} in no group: of those who said nothing of it, whose group is of fewer than {}, or with "
        "whose group, and others, what fewer gave could be computed.\n",
        word(rest.cut), counted(static_cast<std::uint64_t>(rest.answers), "answer is", "answers are"),
        forms::fewestShown);
}

} // namespace

nlohmann::json roundJson(Session &session, const forms::RingsTrueSummary &summary)
{
    const auto &round = summary.round;
    nlohmann::json out{{"round", round.id.text()},
                       {"question", round.question},
                       {"closes_on", nullptr},
                       {"cuts", nlohmann::json::array()},
                       {"opened_by", round.openedBy.text()},
                       {"opened_at", rfc3339(round.openedAt)}};
    putState(out, session, round.id, summary, round.asked);
    if (round.closesOn)
        out["closes_on"] = forms::dayText(*round.closesOn);
    for (const auto cut : round.cuts)
        out["cuts"].push_back(word(cut));
    return out;
}

std::string roundWords(Session &session, const forms::RingsTrueSummary &summary)
{
    const auto &round = summary.round;
    return fmt::format("{}  {}\n  “{}”\n  opened {} by {}{}\n  {}\n", round.id.text(),
                       visionWords(summary.title, summary.number), round.question, momentWords(round.openedAt),
                       nameOf(session, round.openedBy),
                       round.closesOn ? fmt::format(", last day {}", forms::dayText(*round.closesOn)) : std::string(),
                       stateWords(session, round.id, summary, round.asked));
}

nlohmann::json resultJson(Session &session, const forms::RingsTrueResult &result)
{
    auto out = roundJson(session, result.summary);
    out["pillars"] = nlohmann::json::array();
    for (const auto &pillar : result.pillars)
        out["pillars"].push_back({{"pillar", pillar.pillar.text()},
                                  {"name", pillar.name},
                                  {"n", pillar.n},
                                  {"figures", figuresJson(pillar.figures)},
                                  {"comments", pillar.comments}});
    out["groups"] = nlohmann::json::array();
    for (const auto &group : result.groups)
        out["groups"].push_back(groupJson(session, group, result.pillars));
    out["not_told"] = nlohmann::json::object();
    for (const auto &rest : result.rest)
        out["not_told"][std::string(word(rest.cut))] = rest.answers;
    out["comments"] = result.commentsInAll;
    out["comments_erased"] = result.commentsErased;
    return out;
}

std::string resultWords(Session &session, const forms::RingsTrueResult &result)
{
    auto out = roundWords(session, result.summary);
    if (result.summary.answers == 0)
        return out;
    for (const auto &pillar : result.pillars)
        out += fmt::format("\n{}: {}\n{}", pillar.name, figuresWords(pillar.figures), commentsWords(pillar.comments));
    for (const auto &group : result.groups)
        out += groupWords(session, group, result.pillars);
    out += '\n';
    for (const auto &rest : result.rest)
        out += restWords(rest);
    if (!result.commentsInAll.empty())
        out += "In all:\n" + commentsWords(result.commentsInAll);
    if (result.commentsErased)
        out += "The comments were erased, or their key is not on this computer.\n";
    return out;
}

} // namespace ringtrue::cli
