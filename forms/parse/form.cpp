// SPDX-License-Identifier: Apache-2.0
#include "forms/model/answer_ranges.h"
#include "forms/parse/format_line.h"
#include "forms/parse/map_reader.h"
#include "forms/parse/parse.h"
#include "forms/parse/translations.h"
#include "forms/parse/words.h"
#include "forms/parse/yaml.h"

namespace ringtrue::forms {

namespace {

template <typename Tag>
std::vector<Slug<Tag>> asSlugs(std::vector<std::string> texts)
{
    std::vector<Slug<Tag>> out;
    for (std::string &text : texts)
        out.emplace_back(std::move(text));
    return out;
}

template <typename SlugType>
std::optional<SlugType> optionalSlug(MapReader &reader, std::string_view key)
{
    std::string text = reader.slug(key, Presence::Optional);
    return text.empty() ? std::nullopt : std::optional{SlugType{std::move(text)}};
}

std::vector<Band> readBands(const ReadList &list, Reading &reading)
{
    std::vector<Band> out;
    for (std::size_t i = 0; i < list.size(); ++i) {
        MapReader reader{list[i], list.pathOf(i), reading};
        Band band;
        band.from = reader.number("from", Presence::Required).value_or(Exact{});
        band.name = reader.text("name", Presence::Required);
        reader.finish();
        out.push_back(std::move(band));
    }
    return out;
}

Rounding readRounding(const Node &node, const std::string &path, Reading &reading)
{
    MapReader reader{node, path, reading};
    Rounding out;
    const auto decimals = reader.integer("decimals");
    if (decimals && (*decimals < 0 || *decimals > 6))
        reading.error(FindingCode::BadInteger, reading.places.at(path + "/decimals"),
                      {"decimals", std::to_string(*decimals)});
    else
        out.decimals = decimals.value_or(out.decimals);
    out.mode = reader.word("mode", out.mode, roundingModeFromWord, knownWords<RoundingMode>(word));
    reader.finish();
    return out;
}

ScoringPolicy readScoring(const Node &node, const std::string &path, Reading &reading)
{
    MapReader reader{node, path, reading};
    ScoringPolicy out;
    out.notApplicable = reader.word("not_applicable", out.notApplicable, notApplicablePolicyFromWord,
                                    knownWords<NotApplicablePolicy>(word));
    out.failLevel = reader.word("fail_level", out.failLevel, failLevelFromWord, knownWords<FailLevel>(word));
    out.failDisplay = reader.word("fail_display", out.failDisplay, failDisplayFromWord, knownWords<FailDisplay>(word));
    out.weights = reader.word("weights", out.weights, weightMeaningFromWord, knownWords<WeightMeaning>(word));
    out.bonusCap = reader.word("bonus_cap", out.bonusCap, bonusCapFromWord, knownWords<BonusCap>(word));
    out.allNotApplicable = reader.word("all_not_applicable", out.allNotApplicable, allNotApplicablePolicyFromWord,
                                       knownWords<AllNotApplicablePolicy>(word));
    if (const Node *rounding = reader.map("rounding"))
        out.rounding = readRounding(*rounding, reader.pathOf("rounding"), reading);
    out.passMark = reader.number("pass_mark");
    out.bands = readBands(reader.list("bands"), reading);
    out.answerWorth = reader.word("answer_worth", out.answerWorth, answerWorthFromWord, knownWords<AnswerWorth>(word));
    out.failsQuestion =
        reader.word("fails_question", out.failsQuestion, failsQuestionFromWord, knownWords<FailsQuestion>(word));
    reader.finish();
    return out;
}

std::vector<Obligation> readObligations(const ReadList &list, Reading &reading)
{
    std::vector<Obligation> out;
    for (std::size_t i = 0; i < list.size(); ++i) {
        MapReader reader{list[i], list.pathOf(i), reading};
        Obligation obligation;
        obligation.id = ObligationSlug{reader.slug("id")};
        obligation.kind = reader.word("kind", ObligationKind::Law, obligationKindFromWord,
                                      knownWords<ObligationKind>(word), Presence::Required);
        obligation.text = reader.text("text", Presence::Required);
        obligation.since = reader.date("since");
        reader.finish();
        out.push_back(std::move(obligation));
    }
    return out;
}

std::optional<ErrorClass> readErrorClass(MapReader &reader)
{
    if (!reader.has("error"))
        return std::nullopt;
    return reader.word("error", ErrorClass::NonCritical, errorClassFromWord, knownWords<ErrorClass>(ringtrue::word));
}

/// @p points  whether options must say what they earn
std::vector<AnswerOption> readOptions(const ReadList &list, Presence points, Reading &reading)
{
    std::vector<AnswerOption> out;
    for (std::size_t i = 0; i < list.size(); ++i) {
        MapReader reader{list[i], list.pathOf(i), reading};
        AnswerOption option;
        option.id = AnswerOptionSlug{reader.slug("id")};
        option.text = reader.text("text", Presence::Required);
        option.from = reader.number("from", Presence::Optional, Sign::Any);
        option.points = reader.number("points", points).value_or(Exact{});
        option.error = readErrorClass(reader);
        option.exclusive = reader.boolean("exclusive", false);
        option.guidance = reader.text("guidance");
        option.example = reader.text("example");
        reader.finish();
        out.push_back(std::move(option));
    }
    return out;
}

std::vector<ScaleLevel> readLevels(const ReadList &list, Reading &reading)
{
    std::vector<ScaleLevel> out;
    for (std::size_t i = 0; i < list.size(); ++i) {
        MapReader reader{list[i], list.pathOf(i), reading};
        ScaleLevel level;
        level.at = reader.integer("at", Presence::Required).value_or(level.at);
        level.text = reader.text("text", Presence::Required);
        level.error = readErrorClass(reader);
        level.guidance = reader.text("guidance");
        level.example = reader.text("example");
        reader.finish();
        out.push_back(std::move(level));
    }
    return out;
}

Scale readScale(const Node &node, const std::string &path, Reading &reading)
{
    MapReader reader{node, path, reading};
    Scale out;
    out.min = reader.integer("min", Presence::Required).value_or(out.min);
    out.max = reader.integer("max", Presence::Required).value_or(out.max);
    out.minText = reader.text("min_text");
    out.maxText = reader.text("max_text");
    out.levels = readLevels(reader.list("levels"), reading);
    reader.finish();
    return out;
}

NumberRange readNumberRange(const Node &node, const std::string &path, Reading &reading)
{
    MapReader reader{node, path, reading};
    NumberRange out;
    out.min = reader.number("min", Presence::Optional, Sign::Any).value_or(out.min);
    out.max = reader.number("max", Presence::Optional, Sign::Any).value_or(out.max);
    const auto decimals = reader.integer("decimals");
    if (decimals && (*decimals < 0 || *decimals > 6))
        reading.error(FindingCode::BadInteger, reading.places.at(path + "/decimals"),
                      {"decimals", std::to_string(*decimals)});
    else
        out.decimals = decimals.value_or(out.decimals);
    out.unit = reader.text("unit");
    reader.finish();
    return out;
}

FileRange readFileRange(const Node &node, const std::string &path, Reading &reading)
{
    MapReader reader{node, path, reading};
    FileRange out;
    out.photosOnly = reader.boolean("photos_only", out.photosOnly);
    const auto most = reader.integer("most");
    if (most && (*most < 1 || *most > mostFiles))
        reading.error(FindingCode::BadInteger, reading.places.at(path + "/most"), {"most", std::to_string(*most)});
    else
        out.most = most.value_or(out.most);
    reader.finish();
    return out;
}

Condition readCondition(const Node &node, const std::string &path, Reading &reading);

std::vector<Condition> readParts(const ReadList &list, Reading &reading)
{
    std::vector<Condition> out;
    for (std::size_t i = 0; i < list.size(); ++i)
        out.push_back(readCondition(list[i], list.pathOf(i), reading));
    return out;
}

/// `is` names one answer or a list of them.
void readAnswersOf(Condition &out, MapReader &reader, Reading &reading)
{
    const Node *is = reader.value("is", Presence::Required);
    if (is && is->kind == Node::Kind::List)
        out.answers = reader.texts("is");
    else if (is)
        out.answers.push_back(reader.text("is", Presence::Required));
    if (is && is->kind == Node::Kind::List && out.answers.empty())
        reading.error(FindingCode::EmptyText, is->place, {"is"});
}

void readComparison(Condition &out, MapReader &reader, Reading &reading)
{
    out.question = QuestionSlug{reader.slug("question")};
    if (reader.has("at_least") || reader.has("below")) {
        out.kind = reader.has("at_least") ? ConditionKind::AtLeast : ConditionKind::Below;
        out.bound = reader.number(reader.has("at_least") ? "at_least" : "below", Presence::Required, Sign::Any)
                        .value_or(Exact{});
    } else if (reader.has("not_applicable")) {
        out.kind = ConditionKind::NotApplicable;
        if (!reader.boolean("not_applicable", true))
            reading.error(FindingCode::BadBoolean, reading.places.at(reader.pathOf("not_applicable")),
                          {"not_applicable", "false"});
    } else {
        readAnswersOf(out, reader, reading);
    }
}

Condition readCondition(const Node &node, const std::string &path, Reading &reading)
{
    MapReader reader{node, path, reading};
    Condition out;
    if (const Node *part = reader.map("not")) {
        out.kind = ConditionKind::Not;
        out.parts.push_back(readCondition(*part, reader.pathOf("not"), reading));
    } else if (reader.has("all") || reader.has("any")) {
        const char *key = reader.has("all") ? "all" : "any";
        out.kind = reader.has("all") ? ConditionKind::All : ConditionKind::Any;
        out.parts = readParts(reader.list(key, Presence::Required), reading);
        if (out.parts.empty())
            reading.error(FindingCode::EmptyText, reading.places.at(reader.pathOf(key)), {key});
    } else {
        readComparison(out, reader, reading);
    }
    reader.finish();
    return out;
}

void readAnswering(Question &out, MapReader &reader, Reading &reading)
{
    out.answers = readOptions(reader.list("answers"), out.scored ? Presence::Required : Presence::Optional, reading);
    if (out.type == QuestionType::YesNo && !reader.has("answers"))
        out.answers = {{AnswerOptionSlug{"yes"}, "Yes", out.scored ? 1 : 0, {}}, {AnswerOptionSlug{"no"}, "No", 0, {}}};
    if (const Node *scale = reader.map("scale"))
        out.scale = readScale(*scale, reader.pathOf("scale"), reading);
    if (const Node *number = reader.map("number"))
        out.number = readNumberRange(*number, reader.pathOf("number"), reading);
    if (const Node *file = reader.map("file"))
        out.file = readFileRange(*file, reader.pathOf("file"), reading);
    if (const Node *when = reader.map("when"))
        out.when = readCondition(*when, reader.pathOf("when"), reading);
    const auto requirements = knownWords<Requirement>(word);
    out.comment = reader.word("comment", out.comment, requirementFromWord, requirements);
    out.evidence = reader.word("evidence", out.evidence, requirementFromWord, requirements);
    if (reader.has("cause"))
        out.cause = reader.word("cause", Requirement::None, requirementFromWord, requirements);
    out.defaultAnswer = reader.text("default");
}

std::vector<ObligationSlug> readObligationsOf(MapReader &reader)
{
    auto out = asSlugs<ObligationTag>(reader.slugs("obligations"));
    if (auto one = optionalSlug<ObligationSlug>(reader, "obligation"))
        out.push_back(std::move(*one));
    return out;
}

Question readQuestion(const Node &node, const std::string &path, Reading &reading)
{
    MapReader reader{node, path, reading};
    Question out;
    out.id = QuestionSlug{reader.slug("id")};
    out.text = reader.text("text", Presence::Required);
    out.type = reader.word("type", out.type, questionTypeFromWord, knownWords<QuestionType>(word), Presence::Required);
    out.scored = reader.boolean("scored", true);
    out.weight = reader.number("weight");
    out.phase = reader.word("phase", out.phase, journeyPhaseFromWord, knownWords<JourneyPhase>(ringtrue::word));
    out.trace = asSlugs<BehaviourTag>(reader.slugs("trace"));
    out.obligations = readObligationsOf(reader);
    out.error = readErrorClass(reader);
    out.notApplicable = reader.boolean("not_applicable", false);
    out.bonus = reader.boolean("bonus", false);
    out.required = reader.boolean("required", out.type != QuestionType::Text);
    out.guidance = reader.text("guidance");
    readAnswering(out, reader, reading);
    reader.finish();
    return out;
}

std::vector<Section> readSections(const ReadList &list, bool nested, Reading &reading)
{
    std::vector<Section> out;
    for (std::size_t i = 0; i < list.size(); ++i) {
        MapReader reader{list[i], list.pathOf(i), reading};
        Section section;
        section.id = SectionSlug{reader.slug("id")};
        section.title = reader.text("title", Presence::Required);
        section.weight = reader.number("weight");
        section.isNested = nested;
        if (const Node *when = reader.map("when"))
            section.when = readCondition(*when, reader.pathOf("when"), reading);
        const bool hasParts = reader.has("sections");
        const ReadList questions = reader.list("questions", hasParts ? Presence::Optional : Presence::Required);
        for (std::size_t j = 0; j < questions.size(); ++j)
            section.questions.push_back(readQuestion(questions[j], questions.pathOf(j), reading));
        if (const Node *deeper = nested && hasParts ? reader.value("sections") : nullptr)
            reading.error(FindingCode::SectionsTooDeep, deeper->place, {section.id.text()});
        out.push_back(std::move(section));
        if (hasParts && !nested)
            for (Section &part : readSections(reader.list("sections"), true, reading))
                out.push_back(std::move(part));
        reader.finish();
    }
    return out;
}

Form readForm(MapReader &reader, Reading &reading)
{
    Form out;
    out.id = FormSlug{reader.slug("form")};
    out.title = reader.text("title", Presence::Required);
    out.language = reader.text("language", Presence::Required);
    out.channels = reader.words("channels", channelFromWord, knownWords<Channel>(ringtrue::word));
    out.contactTypes = reader.slugs("contact_types");
    out.use = reader.word("use", out.use, formUseFromWord, knownWords<FormUse>(word));
    out.cause = reader.word("cause", out.cause, requirementFromWord, knownWords<Requirement>(word));
    out.vision = optionalSlug<VisionSlug>(reader, "vision");
    if (const Node *scoring = reader.map("scoring"))
        out.scoring = readScoring(*scoring, reader.pathOf("scoring"), reading);
    out.obligations = readObligations(reader.list("obligations"), reading);
    out.sections = readSections(reader.list("sections", Presence::Required), false, reading);
    out.translations = readTranslations(reader, reading);
    reader.finish();
    return out;
}

} // namespace

ParsedForm formFromNode(const Node &node, std::string_view file)
{
    Reading reading{std::string{file}, {}, {}};
    std::optional<Form> form;
    MapReader reader{node, {}, reading};
    if (const auto format = formatOf(reader, node, "form", reading)) {
        form = readForm(reader, reading);
        checkFormat(*format, formatNeeded(*form), "form", reading);
    }
    if (hasErrors(reading.findings))
        form.reset();
    return {std::move(form), std::move(reading.places), std::move(reading.findings)};
}

ParsedForm parseForm(std::string_view bytes, std::string_view file)
{
    const auto node = readYaml(bytes, file);
    if (!node)
        return {{}, {}, {node.error()}};
    return formFromNode(*node, file);
}

} // namespace ringtrue::forms
