// SPDX-License-Identifier: Apache-2.0
#include "forms/exchange/content.h"

#include "forms/exchange/content_parts.h"

namespace ringtrue::forms {

namespace {

template <typename SlugType>
std::string slugText(const SlugType &slug)
{
    return slug.text();
}

template <typename Number>
void putNumber(Content &out, const char *key, const std::optional<Number> &number)
{
    if (number)
        out[key] = number->text();
}

Content scoringContent(const ScoringPolicy &scoring)
{
    Content out;
    out["not_applicable"] = word(scoring.notApplicable);
    out["fail_level"] = word(scoring.failLevel);
    out["fail_display"] = word(scoring.failDisplay);
    out["weights"] = word(scoring.weights);
    out["bonus_cap"] = word(scoring.bonusCap);
    out["all_not_applicable"] = word(scoring.allNotApplicable);
    out["rounding"] = {{"decimals", scoring.rounding.decimals}, {"mode", word(scoring.rounding.mode)}};
    putNumber(out, "pass_mark", scoring.passMark);
    putList(out, "bands", scoring.bands, [](const Band &band) {
        return Content{{"from", band.from.text()}, {"name", band.name}};
    });
    return out;
}

Content obligationContent(const Obligation &obligation)
{
    Content out{{"id", obligation.id.text()}, {"kind", word(obligation.kind)}, {"text", obligation.text}};
    putDate(out, "since", obligation.since);
    return out;
}

Content optionContent(const AnswerOption &option)
{
    Content out{{"id", option.id.text()}, {"text", option.text}, {"points", option.points.text()}};
    if (option.error)
        out["error"] = ringtrue::word(*option.error);
    return out;
}

Content scaleContent(const Scale &scale)
{
    Content out{{"min", scale.min}, {"max", scale.max}};
    putText(out, "min_text", scale.minText);
    putText(out, "max_text", scale.maxText);
    return out;
}

Content conditionContent(const Condition &condition)
{
    Content out{{"question", condition.question.text()}};
    if (condition.answers.size() == 1)
        out["is"] = condition.answers.front();
    else
        out["is"] = condition.answers;
    return out;
}

Content questionContent(const Question &question)
{
    Content out{{"id", question.id.text()}, {"text", question.text}, {"type", word(question.type)}};
    putNumber(out, "weight", question.weight);
    out["phase"] = ringtrue::word(question.phase);
    putList(out, "trace", question.trace, slugText<BehaviourSlug>);
    if (question.obligation)
        out["obligation"] = question.obligation->text();
    if (question.notApplicable)
        out["not_applicable"] = true;
    if (question.bonus)
        out["bonus"] = true;
    if (question.required != (question.type != QuestionType::Text))
        out["required"] = question.required;
    putText(out, "guidance", question.guidance);
    if (question.when)
        out["when"] = conditionContent(*question.when);
    out["comment"] = word(question.comment);
    out["evidence"] = word(question.evidence);
    putList(out, "answers", question.answers, optionContent);
    if (question.scale)
        out["scale"] = scaleContent(*question.scale);
    return out;
}

Content sectionContent(const Section &section)
{
    Content out{{"id", section.id.text()}, {"title", section.title}};
    putNumber(out, "weight", section.weight);
    out["questions"] = Content::array();
    for (const Question &question : section.questions)
        out["questions"].push_back(questionContent(question));
    return out;
}

} // namespace

nlohmann::ordered_json contentOf(const Form &form)
{
    Content out{{"ringtrue", "form 1"}, {"form", form.id.text()}, {"title", form.title}, {"language", form.language}};
    putList(out, "channels", form.channels, [](Channel channel) { return ringtrue::word(channel); });
    putList(out, "contact_types", form.contactTypes, [](const std::string &type) { return type; });
    if (form.vision)
        out["vision"] = form.vision->text();
    out["scoring"] = scoringContent(form.scoring);
    putList(out, "obligations", form.obligations, obligationContent);
    out["sections"] = Content::array();
    for (const Section &section : form.sections)
        out["sections"].push_back(sectionContent(section));
    return out;
}

} // namespace ringtrue::forms
