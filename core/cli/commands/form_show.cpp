// SPDX-License-Identifier: Apache-2.0
#include "core/base/hex.h"
#include "core/cli/commands/commands.h"
#include "core/cli/condition_words.h"
#include "core/cli/failure_words.h"
#include "core/cli/findings.h"
#include "core/cli/number_words.h"
#include "core/cli/pins.h"
#include "core/cli/readable.h"
#include "core/cli/session.h"
#include "forms/exchange/content.h"
#include "forms/model/weights.h"
#include "forms/score/shown_score.h"
#include "forms/trace/trace.h"

#include <fmt/format.h>

namespace ringtrue::cli {

namespace {

struct FormShowOptions {
    WorkspaceOptions workspace;
    std::string form;
    std::optional<std::int64_t> version;
};

nlohmann::json traceJson(const forms::LoadedForm &form, const forms::Question &question)
{
    auto out = nlohmann::json::array();
    if (form.vision)
        for (const auto &line : forms::lineOfSight(form.form, *form.vision, question).behaviours)
            out.push_back({{"behaviour", line.behaviour->id.text()}, {"pillar", line.pillar->id.text()}});
    return out;
}

/// A question as its form file has it, with what it traces to; what the file may leave out is null or false.
nlohmann::json questionJson(const forms::LoadedForm &form, const forms::Question &question, nlohmann::json content)
{
    for (const auto *const key : {"weight", "obligation", "when"})
        if (!content.contains(key))
            content[key] = nullptr;
    if (!content.contains("answers"))
        content["answers"] = nlohmann::json::array();
    content["not_applicable"] = question.notApplicable;
    content["bonus"] = question.bonus;
    content["trace"] = traceJson(form, question);
    return content;
}

std::string takenWords(const forms::Question &question)
{
    std::string out;
    for (const auto &option : question.answers)
        out += fmt::format("{}{} {}{}", out.empty() ? "" : " | ", option.id.text(), numberWords(option.points),
                           option.error ? fmt::format(" ({})", word(*option.error)) : "");
    if (question.scale)
        out = fmt::format("{} to {}", question.scale->min, question.scale->max);
    if (out.empty())
        out = question.type == forms::QuestionType::Text ? "words" : forms::word(question.type);
    return question.notApplicable ? out + " | not-applicable" : out;
}

/// Under a question's words: what it weighs, when it is asked, what it traces to.
std::string questionWords(const forms::LoadedForm &form, const forms::PlacedQuestion &placed, const Exact &share)
{
    const forms::Question &question = *placed.question;
    const auto indent = fmt::format("  {:<22} ", "");
    auto out = fmt::format("  {:<22} {}  [{}]\n", question.id.text(), question.text, takenWords(question));
    out += fmt::format("{}weighs {}{}\n", indent, share.decimalText(2), question.bonus ? " on top" : " of 100");
    if (const auto asked = askedWords(form.form, placed); !asked.empty())
        out += fmt::format("{}asked only where {}\n", indent, asked);
    if (form.vision)
        for (const auto &line : forms::lineOfSight(form.form, *form.vision, question).behaviours)
            out += fmt::format("{}-> {} -> {}\n", indent, line.behaviour->text, line.pillar->name);
    for (const auto &obligation : question.obligations)
        out += fmt::format("{}-> obligation {}\n", indent, obligation.text());
    return out;
}

std::string scoringWords(const forms::ScoringPolicy &policy)
{
    auto out = fmt::format("not applicable: {}; fail level: {}; shown after a fail: {}; weights: {}; bonus: {}; "
                           "nothing applicable: {}; rounding: {} decimals, {}\n",
                           word(policy.notApplicable), word(policy.failLevel), word(policy.failDisplay),
                           word(policy.weights), word(policy.bonusCap), word(policy.allNotApplicable),
                           policy.rounding.decimals, forms::word(policy.rounding.mode));
    if (policy.passMark)
        out += fmt::format("pass mark: {}\n", forms::scoreText(*policy.passMark, policy));
    return out;
}

/// How much of 100 asks about each pillar and obligation, and what nobody asks about.
std::string coverageWords(const forms::LoadedForm &form)
{
    if (!form.vision)
        return {};
    const auto coverage = forms::coverage(form.form, *form.vision);
    std::string out = "\nCoverage, of 100\n";
    const auto line = [&out](std::string_view name, const Exact &weight) {
        out += fmt::format("  {:<22} {:>6}\n", name, weight.decimalText(2));
    };
    for (const auto &share : coverage.pillars)
        line(share.pillar.text(), share.weight);
    for (const auto &share : coverage.obligations)
        line(share.obligation.text(), share.weight);
    line("(traces to nothing)", coverage.untraced);
    for (const auto &behaviour : coverage.notAsked)
        out += fmt::format("  nobody asks about {}\n", behaviour.text());
    return out;
}

nlohmann::json coverageJson(const forms::LoadedForm &form)
{
    if (!form.vision)
        return nullptr;
    const auto coverage = forms::coverage(form.form, *form.vision);
    nlohmann::json pillars = nlohmann::json::object();
    for (const auto &share : coverage.pillars)
        pillars[share.pillar.text()] = share.weight.text();
    nlohmann::json obligations = nlohmann::json::object();
    for (const auto &share : coverage.obligations)
        obligations[share.obligation.text()] = share.weight.text();
    auto notAsked = nlohmann::json::array();
    for (const auto &behaviour : coverage.notAsked)
        notAsked.push_back(behaviour.text());
    auto tracesToNothing = nlohmann::json::array();
    for (const auto &question : coverage.tracesToNothing)
        tracesToNothing.push_back(question.text());
    return {{"pillars", pillars},
            {"obligations", obligations},
            {"untraced", coverage.untraced.text()},
            {"behaviours_not_asked", notAsked},
            {"questions_that_trace_to_nothing", tracesToNothing}};
}

/// Walks over a content's sections in the form's order: nested ones stand in the one they are part of.
class SectionsOf {
public:
    explicit SectionsOf(nlohmann::json &sections) : m_sections(sections) {}
    nlohmann::json &next(const forms::Section &section)
    {
        if (section.isNested)
            return m_sections[m_outer - 1]["sections"][m_nested++];
        m_nested = 0;
        return m_sections[m_outer++];
    }

private:
    nlohmann::json &m_sections;
    std::size_t m_outer = 0;
    std::size_t m_nested = 0;
};

Reply reply(const forms::LoadedForm &form)
{
    Reply out{.json = nlohmann::json(forms::contentOf(form.form)),
              .words = fmt::format("{}, version {}\n{}", form.form.title, form.version.number,
                                   scoringWords(form.form.scoring))};
    const auto pins = pinsOf(form.version, form.visionVersion ? std::vector{*form.visionVersion}
                                                              : std::vector<forms::VisionVersion>{});
    out.words += pinsWords(pins);
    out.json["number"] = form.version.number;
    out.json["hash"] = hex(view(form.version.hash));
    out.json["pins"] = pinsJson(pins);
    out.json["coverage"] = coverageJson(form);
    const auto shares = forms::weightShares(form.form);
    const auto questions = forms::questionsOf(form.form);
    SectionsOf sections(out.json["sections"]);
    std::size_t at = 0;
    for (const auto &section : form.form.sections) {
        auto &listed = sections.next(section)["questions"];
        out.words += fmt::format("\n{}{}\n", section.isNested ? "  " : "", section.title);
        for (std::size_t q = 0; q < section.questions.size(); ++q, ++at) {
            listed[q] = questionJson(form, section.questions[q], std::move(listed[q]));
            out.words += questionWords(form, questions[at], shares[at]);
        }
    }
    out.words += coverageWords(form);
    return out;
}

Reply formShowReply(const FormShowOptions &options, const Context &context)
{
    auto session = openForReadingScores(options.workspace, context);
    if (!session)
        return session.error();
    if (auto refused = refuseScoring(*session))
        return std::move(*refused);
    const FormSlug slug(options.form);
    const auto form = options.version ? forms::loadFormVersion(session->reader, slug, *options.version)
                                      : forms::loadNewestForm(session->reader, slug);
    if (!form)
        return refusalOf(form.error(), options.version
                                           ? fmt::format("Version {} of the form “{}”", *options.version, options.form)
                                           : fmt::format("The form “{}”", options.form));
    return reply(**form);
}

} // namespace

void addFormShow(Frame &frame)
{
    auto options = std::make_shared<FormShowOptions>();
    Parser command = frame.add("form", "show", "Show a form: questions, answers, what they trace to, coverage",
                               [options](const Context &context) { return formShowReply(*options, context); });
    addWorkspaceOptions(command, options->workspace);
    command.option("form", options->form, "Its id, as `form list` shows it").required();
    command.option("--version", options->version, "Its number; without it, the one in force").between(1, 1'000'000);
}

} // namespace ringtrue::cli
