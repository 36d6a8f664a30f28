// SPDX-License-Identifier: Apache-2.0
#include "forms/exchange/content.h"

#include "forms/exchange/content_parts.h"
#include "forms/exchange/translation_content.h"
#include "forms/model/form_texts.h"
#include "forms/model/format.h"

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
    if (scoring.answerWorth != AnswerWorth::OfPossible)
        out["answer_worth"] = word(scoring.answerWorth);
    if (scoring.failsQuestion != FailsQuestion::MarkedOption)
        out["fails_question"] = word(scoring.failsQuestion);
    return out;
}

Content obligationContent(const Obligation &obligation)
{
    Content out{{"id", obligation.id.text()}, {"kind", word(obligation.kind)}, {"text", obligation.text}};
    putDate(out, "since", obligation.since);
    return out;
}

Content optionContent(const Question &question, const AnswerOption &option)
{
    Content out{{"id", option.id.text()}, {"text", option.text}};
    putNumber(out, "from", option.from);
    if (question.scored || option.points.sign() > 0)
        out["points"] = option.points.text();
    if (option.error)
        out["error"] = ringtrue::word(*option.error);
    if (option.exclusive)
        out["exclusive"] = true;
    putText(out, "guidance", option.guidance);
    putText(out, "example", option.example);
    return out;
}

Content levelContent(const ScaleLevel &level)
{
    Content out{{"at", level.at}, {"text", level.text}};
    if (level.error)
        out["error"] = ringtrue::word(*level.error);
    putText(out, "guidance", level.guidance);
    putText(out, "example", level.example);
    return out;
}

Content scaleContent(const Scale &scale)
{
    Content out{{"min", scale.min}, {"max", scale.max}};
    putText(out, "min_text", scale.minText);
    putText(out, "max_text", scale.maxText);
    putList(out, "levels", scale.levels, levelContent);
    return out;
}

Content numberContent(const NumberRange &number)
{
    Content out{{"min", number.min.text()}, {"max", number.max.text()}, {"decimals", number.decimals}};
    putText(out, "unit", number.unit);
    return out;
}

Content conditionContent(const Condition &condition)
{
    switch (condition.kind) {
    case ConditionKind::Answers:
        break;
    case ConditionKind::AtLeast:
        return {{"question", condition.question.text()}, {"at_least", condition.bound.text()}};
    case ConditionKind::Below:
        return {{"question", condition.question.text()}, {"below", condition.bound.text()}};
    case ConditionKind::NotApplicable:
        return {{"question", condition.question.text()}, {"not_applicable", true}};
    case ConditionKind::Not:
        return {{"not", condition.parts.empty() ? Content::object() : conditionContent(condition.parts.front())}};
    case ConditionKind::All:
    case ConditionKind::Any: {
        Content parts = Content::array();
        for (const Condition &part : condition.parts)
            parts.push_back(conditionContent(part));
        Content out;
        out[condition.kind == ConditionKind::All ? "all" : "any"] = std::move(parts);
        return out;
    }
    }
    Content out{{"question", condition.question.text()}};
    if (condition.answers.size() == 1)
        out["is"] = condition.answers.front();
    else
        out["is"] = condition.answers;
    return out;
}

void putObligations(Content &out, const std::vector<ObligationSlug> &obligations)
{
    if (obligations.size() == 1)
        out["obligation"] = obligations.front().text();
    else
        putList(out, "obligations", obligations, slugText<ObligationSlug>);
}

/// What is answered, and with what.
void putAnswering(Content &out, const Question &question)
{
    putList(out, "answers", question.answers,
            [&](const AnswerOption &option) { return optionContent(question, option); });
    if (question.scale)
        out["scale"] = scaleContent(*question.scale);
    if (question.number)
        out["number"] = numberContent(*question.number);
    if (question.file)
        out["file"] = {{"photos_only", question.file->photosOnly}, {"most", question.file->most}};
    putText(out, "default", question.defaultAnswer);
}

Content questionContent(const Question &question)
{
    Content out{{"id", question.id.text()}, {"text", question.text}, {"type", word(question.type)}};
    if (!question.scored)
        out["scored"] = false;
    putNumber(out, "weight", question.weight);
    out["phase"] = ringtrue::word(question.phase);
    putList(out, "trace", question.trace, slugText<BehaviourSlug>);
    putObligations(out, question.obligations);
    if (question.error)
        out["error"] = ringtrue::word(*question.error);
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
    if (question.cause)
        out["cause"] = word(*question.cause);
    putAnswering(out, question);
    return out;
}

Content sectionContent(const Section &section)
{
    Content out{{"id", section.id.text()}, {"title", section.title}};
    putNumber(out, "weight", section.weight);
    if (section.when)
        out["when"] = conditionContent(*section.when);
    out["questions"] = Content::array();
    for (const Question &question : section.questions)
        out["questions"].push_back(questionContent(question));
    return out;
}

/// Nested sections stand in the one they are part of.
Content sectionsContent(const std::vector<Section> &sections)
{
    Content out = Content::array();
    for (const Section &section : sections)
        if (section.isNested && !out.empty())
            out.back()["sections"].push_back(sectionContent(section));
        else
            out.push_back(sectionContent(section));
    return out;
}

std::vector<std::string> textPaths(const Form &form)
{
    std::vector<std::string> out;
    eachText(form, [&](const std::string &path, const std::string &) { out.push_back(path); });
    return out;
}

} // namespace

nlohmann::ordered_json contentOf(const Form &form)
{
    Content out{{"ringtrue", "form " + std::to_string(formatNeeded(form).format)},
                {"form", form.id.text()},
                {"title", form.title},
                {"language", form.language}};
    if (form.use != FormUse::Quality)
        out["use"] = word(form.use);
    if (form.cause != Requirement::None)
        out["cause"] = word(form.cause);
    putList(out, "channels", form.channels, [](Channel channel) { return ringtrue::word(channel); });
    putList(out, "contact_types", form.contactTypes, [](const std::string &type) { return type; });
    if (form.vision)
        out["vision"] = form.vision->text();
    out["scoring"] = scoringContent(form.scoring);
    putList(out, "obligations", form.obligations, obligationContent);
    out["sections"] = sectionsContent(form.sections);
    if (!form.translations.empty())
        out["translations"] = translationContent(form.translations, textPaths(form));
    return out;
}

} // namespace ringtrue::forms
