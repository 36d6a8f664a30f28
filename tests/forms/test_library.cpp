// SPDX-License-Identifier: Apache-2.0
#include "forms/exchange/content.h"
#include "forms/library/library.h"
#include "forms/parse/words.h"
#include "tests/forms/sample.h"

#include <set>

using namespace ringtrue;
using namespace ringtrue::forms;
using namespace ringtrue::tests;
using nlohmann::json;

namespace {

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
        if (!schema.at("properties").contains(key))
            return path + "/" + key + " is unknown";
        if (auto found = misfit(root, schema["properties"][key], member, path + "/" + key); !found.empty())
            return found;
    }
    return {};
}

json content(const Form &form)
{
    return json::parse(canonicalContent(form));
}

/// A form that uses every key there is.
Form fullForm()
{
    Form out = form();
    out.contactTypes = {"any"};
    out.scoring.bands = {{60, "Good"}};
    Question &question = out.sections[0].questions[0];
    question.bonus = true;
    question.required = false;
    question.notApplicable = true;
    question.guidance = "x";
    question.obligation = ObligationSlug{"notice"};
    question.when = Condition{QuestionSlug{"pace"}, {"1", "2"}};
    question.answers[1].error = ErrorClass::BusinessCritical;
    out.sections[0].weight = Exact{1};
    out.sections[1].questions[1].scale = Scale{0, 1, "a", "b"};
    return out;
}

/// With every key that there is in one place at least.
Vision fullVision()
{
    Vision out = vision();
    out.function = out.purpose = out.serves = out.role = out.statement = "x";
    out.reviewOn = std::chrono::year{2027} / 5 / 1;
    out.sources[0].quotes = {{QuoteSlug{"x"}, "x"}};
    out.pillars[0].text = "x";
    out.pillars[0].serves = PillarSlug{"x"};
    Behaviour &behaviour = out.pillars[0].behaviours[0];
    behaviour.soundsLike = behaviour.doesNotSoundLike = {"x"};
    behaviour.channels = {Channel::Call};
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

TEST_CASE("what ships is read and lints without a finding", "[forms][library]")
{
    std::optional<Vision> named;
    int forms = 0;
    for (const LibraryItem &item : library()) {
        CAPTURE(item.file);
        if (item.kind == LibraryKind::Vision) {
            const auto checked = checkVision(item.text, item.file);
            CHECK(told(checked.findings, item.text).empty());
            REQUIRE(checked.vision);
            named = checked.vision;
        } else {
            REQUIRE(named);
            const auto checked = checkForm(item.text, item.file, &*named);
            CHECK(told(checked.findings, item.text).empty());
            REQUIRE(checked.form);
            ++forms;
        }
    }
    CHECK(forms >= 1);
}

TEST_CASE("the schemas know every key and word that forms and visions are written with", "[forms][library]")
{
    const json formRules = json::parse(formSchema()), visionRules = json::parse(visionSchema());
    CHECK(misfit(formRules, formRules, content(form()), "").empty());
    CHECK(misfit(formRules, formRules, content(fullForm()), "").empty());
    CHECK(misfit(visionRules, visionRules, json::parse(canonicalContent(fullVision())), "").empty());
    json strange = content(form());
    strange["sections"][0]["questions"][0]["colour"] = "red";
    CHECK(misfit(formRules, formRules, strange, "") == "/sections/0/questions/0/colour is unknown");
    strange = content(form());
    strange["scoring"]["weights"] = "stars";
    CHECK(misfit(formRules, formRules, strange, "") == "/scoring/weights is no word");
}

TEST_CASE("the schemas allow no key that the reader does not", "[forms][library]")
{
    const json rules = json::parse(formSchema());
    const json full = content(fullForm());
    const auto keysOf = [](const json &map) {
        std::set<std::string> out;
        for (const auto &[key, value] : map.items())
            out.insert(key);
        return out;
    };
    const json &question = full["sections"][0]["questions"][0];
    std::set<std::string> inQuestion = keysOf(question);
    inQuestion.insert("scale"); // on the question below it
    CHECK(keysOf(rules["properties"]) == keysOf(full));
    CHECK(keysOf(rules["$defs"]["question"]["properties"]) == inQuestion);
    CHECK(keysOf(rules["$defs"]["section"]["properties"]) == keysOf(full["sections"][0]));
    CHECK(keysOf(rules["$defs"]["scoring"]["properties"]) == keysOf(full["scoring"]));
    CHECK(keysOf(rules["$defs"]["answer"]["properties"]) == keysOf(question["answers"][1]));

    const json visionRules = json::parse(visionSchema());
    const json wholeVision = json::parse(canonicalContent(fullVision()));
    const json &pillar = wholeVision["pillars"][0];
    CHECK(keysOf(visionRules["properties"]) == keysOf(wholeVision));
    CHECK(keysOf(visionRules["$defs"]["pillar"]["properties"]) == keysOf(pillar));
    CHECK(keysOf(visionRules["$defs"]["behaviour"]["properties"]) == keysOf(pillar["behaviours"][0]));
    CHECK(keysOf(visionRules["$defs"]["promise"]["properties"]) == keysOf(wholeVision["promises"][0]));
    CHECK(keysOf(visionRules["$defs"]["source"]["properties"]) == keysOf(wholeVision["sources"][0]));
    CHECK(keysOf(visionRules["properties"]["scope"]["properties"]) == keysOf(wholeVision["scope"]));
}

TEST_CASE("the schemas' words are the reader's", "[forms][library]")
{
    const json form = json::parse(formSchema())["$defs"], vision = json::parse(visionSchema());
    const json &question = form["question"]["properties"], &scoring = form["scoring"]["properties"];
    CHECK(words(question["type"]) == wordsOf<QuestionType>(forms::word));
    CHECK(words(question["phase"]) == wordsOf<JourneyPhase>(ringtrue::word));
    CHECK(words(question["comment"]) == wordsOf<Requirement>(forms::word));
    CHECK(words(question["evidence"]) == wordsOf<Requirement>(forms::word));
    CHECK(words(form["answer"]["properties"]["error"]) == wordsOf<ErrorClass>(ringtrue::word));
    CHECK(words(form["obligation"]["properties"]["kind"]) == wordsOf<ObligationKind>(forms::word));
    CHECK(words(scoring["not_applicable"]) == wordsOf<NotApplicablePolicy>(forms::word));
    CHECK(words(scoring["fail_level"]) == wordsOf<FailLevel>(forms::word));
    CHECK(words(scoring["fail_display"]) == wordsOf<FailDisplay>(forms::word));
    CHECK(words(scoring["weights"]) == wordsOf<WeightMeaning>(forms::word));
    CHECK(words(scoring["bonus_cap"]) == wordsOf<BonusCap>(forms::word));
    CHECK(words(scoring["all_not_applicable"]) == wordsOf<AllNotApplicablePolicy>(forms::word));
    CHECK(words(scoring["rounding"]["properties"]["mode"]) == wordsOf<RoundingMode>(forms::word));
    CHECK(words(vision["properties"]["kind"]) == wordsOf<VisionKind>(ringtrue::word));
    CHECK(words(vision["$defs"]["source"]["properties"]["kind"]) == wordsOf<SourceKind>(ringtrue::word));
    CHECK(words(vision["$defs"]["promise"]["properties"]["to"]) == wordsOf<PromiseAudience>(ringtrue::word));
    CHECK(words(vision["$defs"]["behaviour"]["properties"]["audience"]) == wordsOf<BehaviourAudience>(ringtrue::word));
    CHECK(words(vision["$defs"]["behaviour"]["properties"]["channels"]["items"]) == wordsOf<Channel>(ringtrue::word));
}
