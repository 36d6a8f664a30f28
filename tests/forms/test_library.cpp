// SPDX-License-Identifier: Apache-2.0
#include "core/domain/vision_texts.h"
#include "forms/exchange/content.h"
#include "forms/library/library.h"
#include "forms/model/form_texts.h"
#include "forms/parse/words.h"
#include "tests/forms/sample.h"

#include <set>
#include <utility>

using namespace ringtrue;
using namespace ringtrue::forms;
using namespace ringtrue::tests;
using nlohmann::json;

namespace {

/// What @p schema says of the member @p key of a map; nullptr where it does not know it.
const json *ruleFor(const json &schema, const std::string &key)
{
    if (schema.contains("properties") && schema["properties"].contains(key))
        return &schema["properties"][key];
    const bool takesAny = schema.contains("additionalProperties") && schema["additionalProperties"].is_object();
    return takesAny ? &schema["additionalProperties"] : nullptr;
}

/// The part of JSON Schema that our two schemas use, as far as keys and words go: the first path in
/// @p value that @p schema does not know; empty where it fits.
std::string misfit(const json &root, const json &schema, const json &value, const std::string &path)
{
    if (schema.contains("$ref"))
        return misfit(root, root.at(json::json_pointer(schema["$ref"].get<std::string>().substr(1))), value, path);
    if (schema.contains("enum") && std::ranges::find(schema["enum"], value) == schema["enum"].end())
        return path + " is no word";
    if (schema.contains("const") && schema["const"] != value)
        return path + " is not the constant";
    if (schema.value("type", json{}) == "array" && !value.is_array())
        return path + " is no list";
    if (schema.value("type", json{}) == "object" && !value.is_object())
        return path + " is no map";
    if (value.is_array() && schema.contains("items"))
        for (std::size_t i = 0; i < value.size(); ++i)
            if (auto found = misfit(root, schema["items"], value[i], path + "/" + std::to_string(i)); !found.empty())
                return found;
    if (!value.is_object())
        return {};
    for (const auto &key : schema.value("required", json::array()))
        if (!value.contains(key.get<std::string>()))
            return path + " lacks " + key.get<std::string>();
    for (const auto &[key, member] : value.items()) {
        const json *rule = ruleFor(schema, key);
        if (!rule)
            return path + "/" + key + " is unknown";
        if (auto found = misfit(root, *rule, member, path + "/" + key); !found.empty())
            return found;
    }
    return {};
}

json content(const Form &form)
{
    return json::parse(canonicalContent(form));
}

/// A question that uses every key there is, but `obligations` and those of conditions.
void fill(Question &question)
{
    question.bonus = true;
    question.required = false;
    question.notApplicable = true;
    question.scored = false;
    question.guidance = "x";
    question.trace = {BehaviourSlug{"greets"}};
    question.obligations = {ObligationSlug{"notice"}};
    question.error = ErrorClass::CustomerCritical;
    question.cause = Requirement::OnCriticalError;
    question.when = Condition{QuestionSlug{"pace"}, {"1", "2"}};
    question.answers[1] = {.id = AnswerOptionSlug{"no"},
                           .text = "No",
                           .points = 1,
                           .error = ErrorClass::BusinessCritical,
                           .from = Exact{2},
                           .exclusive = true,
                           .guidance = "x",
                           .example = "x"};
    question.scale = Scale{0, 1, "a", "b", {{0, "x", ErrorClass::NonCritical, "x", "x"}}};
    question.number = NumberRange{.unit = "s"};
    question.file = FileRange{};
    question.defaultAnswer = "yes";
}

/// A form that uses every key there is.
Form fullForm()
{
    Form out = form();
    out.contactTypes = {"any"};
    out.use = FormUse::Compliance;
    out.cause = Requirement::OnLostPoints;
    out.scoring.bands = {{60, "Good"}};
    out.scoring.answerWorth = AnswerWorth::BetweenLowestAndHighest;
    out.scoring.failsQuestion = FailsQuestion::Lowest;
    fill(out.sections[0].questions[0]);
    out.sections[0].questions[1].obligations = {ObligationSlug{"notice"}, ObligationSlug{"other"}};
    out.sections[0].weight = out.sections[1].weight = Exact{1};
    out.sections[0].when = out.sections[1].when = Condition{QuestionSlug{"pace"}, {"1"}};
    out.sections[1].isNested = true;
    Translation german{"de", {}};
    eachText(std::as_const(out), [&](const std::string &path, const std::string &text) { german.texts[path] = text; });
    out.translations = {german};
    return out;
}

/// One condition of each kind.
std::vector<Condition> allConditions()
{
    const QuestionSlug pace{"pace"};
    const Condition one{pace, {"1"}};
    return {one,
            {pace, {"1", "2"}},
            {.question = pace, .answers = {}, .kind = ConditionKind::AtLeast, .bound = 1},
            {.question = pace, .answers = {}, .kind = ConditionKind::Below, .bound = 1},
            {.question = pace, .answers = {}, .kind = ConditionKind::NotApplicable},
            {.question = QuestionSlug{""}, .answers = {}, .kind = ConditionKind::All, .parts = {one, one}},
            {.question = QuestionSlug{""}, .answers = {}, .kind = ConditionKind::Any, .parts = {one, one}},
            {.question = QuestionSlug{""}, .answers = {}, .kind = ConditionKind::Not, .parts = {one}}};
}

/// With every key that there is in one place at least.
Vision fullVision()
{
    Vision out = vision();
    out.function = out.centre = out.purpose = out.serves = out.role = out.statement = out.language = "x";
    out.derivedFrom = VisionSlug{"x"};
    out.reviewOn = std::chrono::year{2027} / 5 / 1;
    out.sources[0].quotes = {{QuoteSlug{"x"}, "x"}};
    out.sources[0].date = std::chrono::year{2026} / 5 / 1;
    out.pillars[0].text = "x";
    out.pillars[0].serves = PillarSlug{"x"};
    Behaviour &behaviour = out.pillars[0].behaviours[0];
    behaviour.soundsLike = behaviour.doesNotSoundLike = {"x"};
    behaviour.channels = {Channel::Call};
    out.journeys = {{"x", 60, "x"}};
    Translation german{"de", {}};
    eachText(std::as_const(out), [&](const std::string &path, const std::string &text) { german.texts[path] = text; });
    out.translations = {german};
    return out;
}

std::set<std::string> keysOf(const json &map)
{
    std::set<std::string> out;
    for (const auto &[key, value] : map.items())
        out.insert(key);
    return out;
}

/// The keys of all maps in a list.
std::set<std::string> keysOfAll(const json &list)
{
    std::set<std::string> out;
    for (const json &map : list)
        out.merge(keysOf(map));
    return out;
}

std::set<std::string> words(const json &schema)
{
    const auto list = schema.at("enum").get<std::vector<std::string>>();
    return {list.begin(), list.end()};
}

template <typename Enum>
std::set<std::string> wordsOf(std::string_view (*wordFor)(Enum))
{
    const auto list = knownWords<Enum>(wordFor);
    return {list.begin(), list.end()};
}

} // namespace

TEST_CASE("the schemas know every key and word that forms and visions are written with", "[forms][library]")
{
    const json formRules = json::parse(formSchema()), visionRules = json::parse(visionSchema());
    CHECK(misfit(formRules, formRules, content(form()), "").empty());
    CHECK(misfit(formRules, formRules, content(fullForm()), "").empty());
    CHECK(misfit(visionRules, visionRules, json::parse(canonicalContent(fullVision())), "").empty());
    for (const Condition &when : allConditions()) {
        Form asked = form();
        asked.sections[1].when = when;
        CHECK(misfit(formRules, formRules, content(asked), "").empty());
    }
    json strange = content(form());
    strange["sections"][0]["questions"][0]["colour"] = "red";
    CHECK(misfit(formRules, formRules, strange, "") == "/sections/0/questions/0/colour is unknown");
    strange = content(form());
    strange["scoring"]["weights"] = "stars";
    CHECK(misfit(formRules, formRules, strange, "") == "/scoring/weights is no word");
    strange = content(fullForm());
    strange["translations"]["de"]["questions"]["greeting"]["tone"] = "x";
    CHECK(misfit(formRules, formRules, strange, "") == "/translations/de/questions/greeting/tone is unknown");
}

TEST_CASE("the schemas allow no key that the reader does not", "[forms][library]")
{
    const json rules = json::parse(formSchema()), &parts = rules["$defs"];
    const json full = content(fullForm());
    const auto keysFor = [&](const char *part) { return keysOf(parts[part]["properties"]); };
    const json &section = full["sections"][0], &question = section["questions"][0];
    CHECK(keysOf(rules["properties"]) == keysOf(full));
    CHECK(keysFor("scoring") == keysOf(full["scoring"]));
    CHECK(keysFor("section") == keysOf(section));
    CHECK(keysFor("part") == keysOf(section["sections"][0]));
    CHECK(keysFor("question") == keysOfAll(section["questions"]));
    CHECK(keysFor("answer") == keysOf(question["answers"][1]));
    CHECK(keysFor("level") == keysOf(question["scale"]["levels"][0]));
    const json &inQuestion = parts["question"]["properties"];
    for (const char *part : {"scale", "number", "file"})
        CHECK(keysOf(inQuestion[part]["properties"]) == keysOf(question[part]));
    std::set<std::string> inConditions;
    for (const Condition &when : allConditions()) {
        Form asked = form();
        asked.sections[1].when = when;
        inConditions.merge(keysOf(content(asked)["sections"][1]["when"]));
    }
    CHECK(keysFor("condition") == inConditions);
}

TEST_CASE("the schema of visions allows no key that the reader does not", "[forms][library]")
{
    const json rules = json::parse(visionSchema()), &parts = rules["$defs"];
    const json whole = json::parse(canonicalContent(fullVision()));
    const json &pillar = whole["pillars"][0];
    CHECK(keysOf(rules["properties"]) == keysOf(whole));
    CHECK(keysOf(parts["pillar"]["properties"]) == keysOf(pillar));
    CHECK(keysOf(parts["behaviour"]["properties"]) == keysOf(pillar["behaviours"][0]));
    CHECK(keysOf(parts["promise"]["properties"]) == keysOf(whole["promises"][0]));
    CHECK(keysOf(parts["source"]["properties"]) == keysOf(whole["sources"][0]));
    CHECK(keysOf(parts["journey"]["properties"]) == keysOf(whole["journeys"][0]));
    CHECK(keysOf(rules["properties"]["scope"]["properties"]) == keysOf(whole["scope"]));
}

/// The paths of texts end where the schema of translations has a text.
TEST_CASE("the schemas know every text that can be said in another language, and no other", "[forms][library]")
{
    const json form = json::parse(formSchema())["$defs"]["translation"]["properties"];
    const json vision = json::parse(visionSchema())["$defs"]["translation"]["properties"];
    const json german = content(fullForm())["translations"]["de"];
    const json visionGerman = json::parse(canonicalContent(fullVision()))["translations"]["de"];
    CHECK(keysOf(form) == keysOf(german));
    CHECK(keysOf(vision) == keysOf(visionGerman));
    const json &question = form["questions"]["additionalProperties"]["properties"];
    const json &greeting = german["questions"]["greeting"];
    CHECK(keysOf(question) == keysOf(greeting));
    CHECK(keysOf(question["answers"]["additionalProperties"]["properties"]) == keysOf(greeting["answers"]["no"]));
    CHECK(keysOf(question["scale"]["properties"]) == keysOf(greeting["scale"]));
    CHECK(keysOf(question["levels"]["additionalProperties"]["properties"]) == keysOf(greeting["levels"]["0"]));
    CHECK(keysOf(vision["behaviours"]["additionalProperties"]["properties"])
          == keysOf(visionGerman["behaviours"]["says-next"]));
}

TEST_CASE("the schemas' words are the reader's", "[forms][library]")
{
    const json rules = json::parse(formSchema()), form = rules["$defs"], vision = json::parse(visionSchema());
    CHECK(words(rules["properties"]["ringtrue"]) == std::set<std::string>{"form 1", "form 2"});
    CHECK(words(vision["properties"]["ringtrue"]) == std::set<std::string>{"vision 1", "vision 2"});
    CHECK(words(rules["properties"]["use"]) == wordsOf<FormUse>(forms::word));
    CHECK(words(rules["properties"]["cause"]) == wordsOf<Requirement>(forms::word));
    const json &question = form["question"]["properties"], &scoring = form["scoring"]["properties"];
    CHECK(words(question["type"]) == wordsOf<QuestionType>(forms::word));
    CHECK(words(question["phase"]) == wordsOf<JourneyPhase>(ringtrue::word));
    CHECK(words(question["comment"]) == wordsOf<Requirement>(forms::word));
    CHECK(words(question["evidence"]) == wordsOf<Requirement>(forms::word));
    CHECK(words(question["cause"]) == wordsOf<Requirement>(forms::word));
    CHECK(words(question["error"]) == wordsOf<ErrorClass>(ringtrue::word));
    CHECK(words(form["level"]["properties"]["error"]) == wordsOf<ErrorClass>(ringtrue::word));
    CHECK(words(form["answer"]["properties"]["error"]) == wordsOf<ErrorClass>(ringtrue::word));
    CHECK(words(form["obligation"]["properties"]["kind"]) == wordsOf<ObligationKind>(forms::word));
    CHECK(words(scoring["not_applicable"]) == wordsOf<NotApplicablePolicy>(forms::word));
    CHECK(words(scoring["fail_level"]) == wordsOf<FailLevel>(forms::word));
    CHECK(words(scoring["fail_display"]) == wordsOf<FailDisplay>(forms::word));
    CHECK(words(scoring["weights"]) == wordsOf<WeightMeaning>(forms::word));
    CHECK(words(scoring["bonus_cap"]) == wordsOf<BonusCap>(forms::word));
    CHECK(words(scoring["all_not_applicable"]) == wordsOf<AllNotApplicablePolicy>(forms::word));
    CHECK(words(scoring["answer_worth"]) == wordsOf<AnswerWorth>(forms::word));
    CHECK(words(scoring["fails_question"]) == wordsOf<FailsQuestion>(forms::word));
    CHECK(words(scoring["rounding"]["properties"]["mode"]) == wordsOf<RoundingMode>(forms::word));
    CHECK(words(vision["properties"]["kind"]) == wordsOf<VisionKind>(ringtrue::word));
    CHECK(words(vision["$defs"]["source"]["properties"]["kind"]) == wordsOf<SourceKind>(ringtrue::word));
    CHECK(words(vision["$defs"]["promise"]["properties"]["to"]) == wordsOf<PromiseAudience>(ringtrue::word));
    CHECK(words(vision["$defs"]["behaviour"]["properties"]["audience"]) == wordsOf<BehaviourAudience>(ringtrue::word));
    CHECK(words(vision["$defs"]["behaviour"]["properties"]["channels"]["items"]) == wordsOf<Channel>(ringtrue::word));
}
