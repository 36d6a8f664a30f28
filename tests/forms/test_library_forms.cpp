// SPDX-License-Identifier: Apache-2.0
// What ships is as good as its README says.
#include "core/domain/vision_texts.h"
#include "forms/exchange/write_yaml.h"
#include "forms/library/library.h"
#include "forms/model/form_texts.h"
#include "forms/print/phrases.h"
#include "forms/run/form_run.h"
#include "forms/score/compile.h"
#include "forms/score/pick.h"
#include "forms/score/score.h"
#include "forms/trace/trace.h"
#include "tests/forms/sample.h"

#include <map>
#include <memory>
#include <set>

using namespace ringtrue;
using namespace ringtrue::forms;
using namespace ringtrue::tests;

namespace {

constexpr std::string_view lantern = "lantern-service";

/// All visions that ship, by id.
std::map<std::string, Vision> shippedVisions()
{
    std::map<std::string, Vision> out;
    for (const LibraryItem &item : library()) {
        if (item.kind != LibraryKind::Vision)
            continue;
        const auto parsed = parseVision(item.text, item.file);
        REQUIRE(parsed.vision);
        out.emplace(parsed.vision->id.text(), *parsed.vision);
    }
    return out;
}

struct Shipped {
    std::string file;
    Form form;
};

/// The forms that ship with lantern-service: all but those of the first steps.
std::vector<Shipped> lanternForms()
{
    std::vector<Shipped> out;
    for (const LibraryItem &item : library()) {
        if (item.kind != LibraryKind::Form || item.file.starts_with("first-steps"))
            continue;
        const auto parsed = parseForm(item.text, item.file);
        INFO(item.file);
        REQUIRE(parsed.form);
        out.push_back({std::string{item.file}, *parsed.form});
    }
    return out;
}

const std::set<std::string> blockQuestions{"contact-reason", "came-from", "avoidable", "next-stop"};

bool isBlock(const Form &form)
{
    return form.id == FormSlug{"journey-block"};
}

/// What makes a question the same: what is answered, not its words.
std::string kindOf(const Question &question)
{
    std::string out{word(question.type)};
    for (const AnswerOption &option : question.answers)
        out += " " + option.id.text() + (option.exclusive ? "!" : "");
    if (question.scale)
        out += " " + std::to_string(question.scale->min) + ".." + std::to_string(question.scale->max);
    return out;
}

/// Each text of @p thing without one of its own in German, and each German text without its place.
template <typename Thing>
std::string germanGaps(const Thing &thing)
{
    const auto german = std::ranges::find(thing.translations, "de", &Translation::language);
    REQUIRE(german != thing.translations.end());
    std::string out;
    auto left = german->texts;
    eachText(thing, [&](const std::string &path, const std::string &) {
        if (left.erase(path) == 0)
            out += "lacks " + path + "; ";
    });
    for (const auto &[path, text] : left)
        out += "no such " + path + "; ";
    return out;
}

enum class Work { Best, Worst };

/// The option that earns the most or the least.
const AnswerOption &optionFor(const Question &question, Work work)
{
    const auto fewer = [](const AnswerOption &a, const AnswerOption &b) { return a.points < b.points; };
    return work == Work::Best ? *std::ranges::max_element(question.answers, fewer)
                              : *std::ranges::min_element(question.answers, fewer);
}

/// All options that are not picked alone; or, of bad work, the one that is, where the question is scored.
PickedOptions severalFor(const Question &question, Work work)
{
    PickedOptions out;
    for (const AnswerOption &option : question.answers)
        if (option.exclusive == (isScored(question) && work == Work::Worst))
            out.options.push_back(option.id);
    return out;
}

AnswerValue answerFor(const Question &question, Work work)
{
    switch (question.type) {
    case QuestionType::YesNo:
    case QuestionType::Choice:
        return PickedOption{optionFor(question, work).id};
    case QuestionType::Multiple:
        return severalFor(question, work);
    case QuestionType::Number:
        return NumberValue{optionFor(question, work).from.value_or(Exact{})};
    case QuestionType::Scale:
        return ScaleValue{work == Work::Best ? question.scale->max : question.scale->min};
    case QuestionType::Emotion:
        return EmotionValue{2, 4};
    default:
        return WrittenText{"x"};
    }
}

/// Answers everything that is asked, but for files.
FormRun filled(const Form &form, Work work)
{
    FormRun run(std::make_shared<const Form>(form));
    for (std::size_t i = 0; i < run.count(); ++i)
        if (run.isAsked(i) && run.question(i).type != QuestionType::File)
            REQUIRE(run.setValue(i, answerFor(run.question(i), work)));
    return run;
}

Score scoreOf(const FormRun &run, const Vision &vision)
{
    const ScoringPlan plan = compile(run.form(), &vision);
    const auto picks = picksOf(plan, run.submission());
    REQUIRE(picks);
    return score(plan, *picks);
}

bool hasCriticalOption(const Form &form)
{
    return std::ranges::any_of(questionsOf(form), [](const PlacedQuestion &placed) {
        return isCritical(worstClass(*placed.question).value_or(ErrorClass::NonCritical));
    });
}

} // namespace

TEST_CASE("what ships is read and lints without a finding", "[forms][library]")
{
    const auto visions = shippedVisions();
    std::set<std::string> uses;
    for (const LibraryItem &item : library()) {
        CAPTURE(item.file);
        if (item.kind == LibraryKind::Vision) {
            CHECK(told(checkVision(item.text, item.file).findings, item.text).empty());
            continue;
        }
        const auto parsed = parseForm(item.text, item.file);
        REQUIRE(parsed.form);
        const Vision *named = parsed.form->vision ? &visions.at(parsed.form->vision->text()) : nullptr;
        for (const Finding &finding : checkForm(item.text, item.file, named).findings)
            FAIL_CHECK(line(finding));
        CHECK(item.file == parsed.form->id.text() + ".form.yaml");
        uses.insert(std::string{word(parsed.form->use)});
    }
    CHECK(uses == std::set<std::string>{"quality", "mystery-shopping", "self-evaluation", "compliance"});
    CHECK(lanternForms().size() >= 13);
}

TEST_CASE("every question that ships traces to a behaviour or an obligation", "[forms][library]")
{
    const Vision vision = shippedVisions().at(std::string{lantern});
    for (const Shipped &shipped : lanternForms())
        for (const PlacedQuestion &placed : questionsOf(shipped.form)) {
            CAPTURE(shipped.file, placed.question->id.text());
            const QuestionLine line = lineOfSight(shipped.form, vision, *placed.question);
            CHECK(line.behaviours.size() == placed.question->trace.size());
            CHECK(placed.question->trace.empty() != placed.question->obligations.empty());
            for (const BehaviourLine &behaviour : line.behaviours) {
                REQUIRE_FALSE(behaviour.promises.empty());
                CHECK_FALSE(behaviour.promises.front().backing.empty());
            }
        }
}

TEST_CASE("the forms that ship ask about every behaviour of their channels, with weights of 100", "[forms][library]")
{
    const Vision vision = shippedVisions().at(std::string{lantern});
    for (const Shipped &shipped : lanternForms()) {
        CAPTURE(shipped.file);
        Exact sum = 0;
        for (const PlacedQuestion &placed : questionsOf(shipped.form))
            if (isScored(*placed.question) && !placed.question->bonus)
                sum += placed.question->weight.value_or(Exact{});
        CHECK(sum == Exact{isBlock(shipped.form) ? 0 : 100});
        if (!isBlock(shipped.form) && shipped.form.vision)
            CHECK(coverage(shipped.form, vision).notAsked.empty());
    }
}

TEST_CASE("the vision that ships says who sees what and where", "[forms][library]")
{
    const Vision vision = shippedVisions().at(std::string{lantern});
    std::size_t toCustomers = 0, amongColleagues = 0;
    std::set<SourceKind> kinds;
    for (const Source &source : vision.sources)
        kinds.insert(source.kind);
    for (const Pillar &pillar : vision.pillars)
        for (const Behaviour &behaviour : pillar.behaviours) {
            CAPTURE(behaviour.id.text());
            ++(behaviour.audience == BehaviourAudience::Customers ? toCustomers : amongColleagues);
            CHECK_FALSE(behaviour.soundsLike.empty());
            CHECK_FALSE(behaviour.doesNotSoundLike.empty());
        }
    CHECK((vision.pillars.size() >= 3 && vision.pillars.size() <= 4));
    CHECK((toCustomers >= 12 && toCustomers <= 16));
    CHECK((amongColleagues >= 2 && amongColleagues <= 3));
    for (const auto kind : {SourceKind::BusinessStrategy, SourceKind::BrandPromise, SourceKind::CustomerResearchSurvey})
        CHECK(kinds.contains(kind));
    CHECK_FALSE(kinds.contains(SourceKind::IndustryStandard));
}

TEST_CASE("the pillars of the vision that ships are told apart by their letters", "[forms][library]")
{
    for (const char *language : {"en", "de"}) {
        std::set<char> letters;
        const Vision vision = inLanguage(shippedVisions().at(std::string{lantern}), language);
        for (const Pillar &pillar : vision.pillars)
            letters.insert(pillar.name.front());
        CHECK(letters.size() == vision.pillars.size());
    }
}

TEST_CASE("what ships is complete in German", "[forms][library]")
{
    CHECK(germanGaps(shippedVisions().at(std::string{lantern})).empty());
    for (const Shipped &shipped : lanternForms()) {
        CAPTURE(shipped.file);
        CHECK(germanGaps(shipped.form).empty());
    }
}

TEST_CASE("the German that ships calls not applicable what the sheet and the app call it", "[forms][library]")
{
    const std::string said{phrase(Phrase::NotApplicable, "de")};
    REQUIRE_FALSE(said.empty());
    for (const Shipped &shipped : lanternForms()) {
        std::set<std::string> naming; // paths of English texts that name it
        eachText(shipped.form, [&](const std::string &path, const std::string &text) {
            if (text.find("ot applicable") != std::string::npos)
                naming.insert(path);
        });
        eachText(inLanguage(shipped.form, "de"), [&](const std::string &path, const std::string &text) {
            CAPTURE(shipped.file, path, text);
            CHECK((text.find(said) != std::string::npos) == naming.contains(path));
        });
    }
}

TEST_CASE("the same id means the same question in all forms that ship", "[forms][library]")
{
    std::map<std::string, std::string> kinds;
    for (const Shipped &shipped : lanternForms()) {
        std::set<std::string> ofBlock;
        for (const PlacedQuestion &placed : questionsOf(shipped.form)) {
            const std::string &id = placed.question->id.text();
            CAPTURE(shipped.file, id);
            CHECK(kinds.emplace(id, kindOf(*placed.question)).first->second == kindOf(*placed.question));
            if (blockQuestions.contains(id))
                ofBlock.insert(id);
        }
        const bool needsBlock = shipped.form.use == FormUse::Quality;
        CHECK(ofBlock == (needsBlock ? blockQuestions : std::set<std::string>{}));
        const std::size_t own = questionCount(shipped.form) - ofBlock.size();
        CHECK((isBlock(shipped.form) || (own >= 8 && own <= 16)));
    }
}

TEST_CASE("the levels of each scored question that ships are described", "[forms][library]")
{
    for (const Shipped &shipped : lanternForms())
        for (const PlacedQuestion &placed : questionsOf(shipped.form)) {
            const Question &question = *placed.question;
            CAPTURE(shipped.file, question.id.text());
            for (const AnswerOption &option : question.answers)
                CHECK_FALSE((isScored(question) && option.example.empty()));
            CHECK((!question.scale || question.scale->levels.size() >= 3));
        }
}

TEST_CASE("forms for shoppers name nothing that shoppers do not see", "[forms][library]")
{
    const std::vector<std::string> words{"score", "weight", "pillar", "critical", "target", "Punkt", "Säule"};
    for (const Shipped &shipped : lanternForms()) {
        if (shipped.form.use != FormUse::MysteryShopping)
            continue;
        for (const std::string_view language : {"en", "de"})
            eachText(inLanguage(shipped.form, language), [&](const std::string &path, const std::string &text) {
                CAPTURE(shipped.file, path, text);
                CHECK(std::ranges::none_of(
                    words, [&](const std::string &word) { return text.find(word) != std::string::npos; }));
            });
        for (const PlacedQuestion &placed : questionsOf(shipped.form))
            CHECK(std::ranges::none_of(placed.question->answers,
                                       [](const AnswerOption &option) { return option.error.has_value(); }));
    }
}

TEST_CASE("what analysts fill in has classes, causes and the journey; other forms leave out what the guide says",
          "[forms][library]")
{
    for (const Shipped &shipped : lanternForms()) {
        if (isBlock(shipped.form))
            continue;
        const auto questions = questionsOf(shipped.form);
        const bool asksJourney = std::ranges::any_of(questions, [](const PlacedQuestion &placed) {
            return placed.question->id == QuestionSlug{"contact-reason"};
        });
        const bool hasClasses = std::ranges::any_of(questions, [](const PlacedQuestion &placed) {
            return std::ranges::any_of(placed.question->answers,
                                       [](const AnswerOption &option) { return option.error.has_value(); });
        });
        const FormUse use = shipped.form.use;
        const bool isJudged = use == FormUse::Quality || use == FormUse::Compliance;
        CAPTURE(shipped.file);
        CHECK(hasClasses == isJudged);
        CHECK((shipped.form.cause != Requirement::None) == isJudged);
        CHECK(asksJourney == (use == FormUse::Quality));
    }
}

TEST_CASE("what ships is written as it was read", "[forms][library]")
{
    for (const Shipped &shipped : lanternForms()) {
        CAPTURE(shipped.file);
        const std::string once = writeYaml(shipped.form);
        const auto again = parseForm(once, "once.form.yaml");
        REQUIRE(again.form);
        CHECK(*again.form == shipped.form);
        CHECK(writeYaml(*again.form) == once);
    }
    const Vision vision = shippedVisions().at(std::string{lantern});
    const auto again = parseVision(writeYaml(vision), "once.vision.yaml");
    REQUIRE(again.vision);
    CHECK(*again.vision == vision);
}

TEST_CASE("good work earns 100 on every form that ships and asks for no more words", "[forms][library]")
{
    const Vision vision = shippedVisions().at(std::string{lantern});
    for (const Shipped &shipped : lanternForms()) {
        CAPTURE(shipped.file);
        const FormRun run = filled(shipped.form, Work::Best);
        CHECK(run.ready());
        const Score best = scoreOf(run, vision);
        if (isBlock(shipped.form)) {
            CHECK(best.scoreless());
            continue;
        }
        CHECK(best.raw() == Exact{100});
        CHECK_FALSE(best.hasCriticalError());
        CHECK(best.outcome() == (shipped.form.scoring.passMark ? Outcome::Pass : Outcome::None));
    }
}

TEST_CASE("bad work earns nothing on any form that ships, and fails where it is critical", "[forms][library]")
{
    const Vision vision = shippedVisions().at(std::string{lantern});
    for (const Shipped &shipped : lanternForms()) {
        if (isBlock(shipped.form))
            continue;
        CAPTURE(shipped.file);
        const FormRun run = filled(shipped.form, Work::Worst);
        const Score worst = scoreOf(run, vision);
        CHECK(worst.raw() == Exact{0});
        CHECK(worst.outcome() == (hasCriticalOption(shipped.form) ? Outcome::Fail : Outcome::None));
        bool wantsCause = false;
        for (std::size_t i = 0; i < run.count(); ++i)
            wantsCause = wantsCause || run.wantsCause(i);
        const bool ofTheCentre = shipped.form.use == FormUse::Quality || shipped.form.use == FormUse::Compliance;
        CHECK(wantsCause == ofTheCentre);
    }
}
