// SPDX-License-Identifier: Apache-2.0
#include "forms/score/explain.h"
#include "tests/forms/sample.h"
#include "tests/forms/score/random_form.h"

using namespace ringtrue;
using namespace ringtrue::forms;
using namespace ringtrue::tests;

namespace {

const std::vector<Answer> sampleAnswers{
    {QuestionSlug{"greeting"}, PickedOption{AnswerOptionSlug{"yes"}}, {}, {TimeSpan{1200, 3400}}},
    {QuestionSlug{"recording"}, NotApplicable{}, "was played before", {}},
    {QuestionSlug{"next"}, PickedOption{AnswerOptionSlug{"what"}}, "named no time", {TimeSpan{133000, 140000}}},
    {QuestionSlug{"pace"}, ScaleValue{5}, {}, {}},
    {QuestionSlug{"words"}, WrittenText{"Calm."}, {}, {}}};

Explanation explained(const Form &form, const Vision *vision, const std::vector<Answer> &answers)
{
    const ScoringPlan plan = compile(form, vision);
    const auto picks = picksOf(plan, answers);
    REQUIRE(picks);
    return explain(form, vision, plan, answers, score(plan, *picks));
}

std::vector<SentenceCode> codes(const std::vector<Sentence> &sentences)
{
    std::vector<SentenceCode> out;
    for (const Sentence &sentence : sentences)
        out.push_back(sentence.code);
    return out;
}

struct Totals {
    Exact contribution, lost;
    void add(const ExplainedGroup &group)
    {
        contribution += group.sum.contribution;
        lost += group.lost;
    }
};

/// The parts of a group make the group, to the last digit.
bool addsUp(const ExplainedGroup &group)
{
    Exact contribution = 0, lost = 0;
    for (const ExplainedPart &part : group.parts) {
        contribution += part.contribution;
        lost += part.lost;
    }
    return contribution == group.sum.contribution && lost == group.lost;
}

bool addsUp(const Explanation &explanation)
{
    Totals terms, sections, targets;
    for (const ExplainedQuestion &row : explanation.questions) {
        terms.contribution += row.term.contribution;
        terms.lost += row.term.lost;
    }
    bool all = true;
    for (std::size_t s = 0; s < explanation.sections.size(); ++s) {
        if (!explanation.isNested[s])
            sections.add(explanation.sections[s]);
        all = all && addsUp(explanation.sections[s]);
    }
    for (const ExplainedPillar &pillar : explanation.pillars) {
        targets.add(pillar.pillar);
        Totals behaviours;
        for (const ExplainedGroup &behaviour : pillar.behaviours) {
            behaviours.add(behaviour);
            all = all && addsUp(behaviour);
        }
        all = all && addsUp(pillar.pillar) && behaviours.contribution == pillar.pillar.sum.contribution;
    }
    for (const ExplainedGroup &obligation : explanation.obligations) {
        targets.add(obligation);
        all = all && addsUp(obligation);
    }
    targets.add(explanation.untraced);
    all = all && addsUp(explanation.untraced);
    return all && terms.contribution == explanation.sum && sections.contribution == explanation.sum
           && targets.contribution == explanation.sum && sections.lost == terms.lost && targets.lost == terms.lost;
}

/// Answers that give @p picks again.
std::vector<Answer> answersOf(const Form &form, const std::vector<Pick> &picks)
{
    std::vector<Answer> out;
    for (const PlacedQuestion &placed : questionsOf(form)) {
        const Pick &pick = picks[out.size()];
        Answer answer{placed.question->id, Unanswered{}, {}, {}};
        if (pick.kind == PickKind::Option)
            answer.value = PickedOption{placed.question->answers[static_cast<std::size_t>(pick.value)].id};
        else if (pick.kind == PickKind::Scale)
            answer.value = ScaleValue{pick.value};
        else if (pick.kind == PickKind::Unscored)
            answer.value = WrittenText{"words"};
        else if (pick.kind == PickKind::NotApplicable)
            answer.value = NotApplicable{};
        out.push_back(answer);
    }
    return out;
}

} // namespace

TEST_CASE("Every term is explained down to its evidence", "[score]")
{
    const Vision vision = tests::vision();
    const Explanation why = explained(tests::form(), &vision, sampleAnswers);
    // Weights 10, 20 (not applicable), 50, 20: earned 10 + 25 + 10 of 80.
    CHECK(why.raw == exact("225/4"));
    CHECK(why.final == why.raw);
    CHECK(why.outcome == Outcome::Fail);
    REQUIRE(why.questions.size() == 5);
    const ExplainedQuestion &next = why.questions[2];
    CHECK(next.id == QuestionSlug{"next"});
    CHECK(next.answer.optionTexts == std::vector<std::string>{"Only what"});
    CHECK(next.term.earned == Exact{1});
    CHECK(next.term.possible == Exact{2});
    CHECK(next.term.weightDefined == exact("1/2"));
    CHECK(next.term.weightApplied == exact("5/8"));
    CHECK(next.term.contribution == exact("125/4"));
    CHECK(next.term.lost == exact("125/4"));
    CHECK(next.comment == "named no time");
    CHECK(next.evidence == std::vector<Evidence>{TimeSpan{133000, 140000}});
    CHECK(why.questions[3].answer.value == AnswerValue{ScaleValue{5}});
    CHECK(why.questions[4].answer.value == AnswerValue{WrittenText{"Calm."}});
}

TEST_CASE("Every term is explained up to the source of its promise", "[score]")
{
    const Vision vision = tests::vision();
    const Explanation why = explained(tests::form(), &vision, sampleAnswers);
    const ExplainedQuestion &next = why.questions[2];
    REQUIRE(next.behaviours.size() == 2);
    CHECK(next.behaviours[0].text == "Says what comes next");
    CHECK(next.behaviours[0].pillarName == "Steady");
    REQUIRE(next.behaviours[0].promises.size() == 1);
    CHECK(next.behaviours[0].promises[0].text == "You hear it from us first.");
    REQUIRE(next.behaviours[0].promises[0].quotes.size() == 2);
    CHECK(next.behaviours[0].promises[0].quotes[1].text == "I only want to know what comes next.");
    CHECK(next.behaviours[0].promises[0].quotes[1].sourceTitle == "Twelve talks");
    CHECK(next.behaviours[0].promises[0].quotes[1].sourceKind == SourceKind::CustomerResearchQualitative);
    REQUIRE(why.questions[1].obligations.size() == 1);
    CHECK(why.questions[1].obligations.front().text == "Say that the call is recorded");
    REQUIRE(why.pillars.size() == 2);
    CHECK(why.pillars[0].pillar.name == "Steady");
    CHECK(why.pillars[0].behaviours.size() == 2); // the third is among colleagues
    CHECK(why.pillars[0].pillar.parts.size() == 2);
    CHECK(why.pillars[0].pillar.parts[0].share == Exact{1}); // both behaviours of "next"
    CHECK(why.pillars[0].behaviours[1].parts[0].share == exact("1/2"));
}

TEST_CASE("What became of a weight is said at the row", "[score]")
{
    const Vision vision = tests::vision();
    Form form = tests::form();
    const auto sentencesAt = [&](std::size_t row) {
        return codes(explained(form, &vision, sampleAnswers).questions[row].sentences);
    };
    using Codes = std::vector<SentenceCode>;
    CHECK(sentencesAt(1) == Codes{SentenceCode::WeightToAllOthers});
    CHECK(sentencesAt(2) == Codes{SentenceCode::WeightRaised});
    form.scoring.notApplicable = NotApplicablePolicy::RedistributeSection;
    CHECK(sentencesAt(0) == Codes{SentenceCode::WeightRaised});
    CHECK(sentencesAt(1) == Codes{SentenceCode::WeightInSection});
    CHECK(sentencesAt(2) == Codes{});
    form.sections[0].questions.erase(form.sections[0].questions.begin());
    const std::vector<Answer> fewer{sampleAnswers.begin() + 1, sampleAnswers.end()};
    CHECK(codes(explained(form, &vision, fewer).questions[0].sentences) == Codes{SentenceCode::WeightToOtherSections});
    form.scoring.notApplicable = NotApplicablePolicy::FullPoints;
    CHECK(codes(explained(form, &vision, fewer).questions[0].sentences) == Codes{SentenceCode::CountsAsFullyMet});
}

TEST_CASE("A critical error is said at its row, its section and the root", "[score]")
{
    const Vision vision = tests::vision();
    Form form = tests::form();
    std::vector<Answer> answers = sampleAnswers;
    answers[1].value = PickedOption{AnswerOptionSlug{"no"}};
    const Explanation failed = explained(form, &vision, answers);
    CHECK(failed.criticalErrors == std::vector<std::size_t>{1});
    CHECK(codes(failed.questions[1].sentences) == std::vector{SentenceCode::CriticalError});
    CHECK(codes(failed.sentences) == std::vector{SentenceCode::SumOfTerms, SentenceCode::FormZeroedByError});
    CHECK(failed.sentences[1].texts == std::vector<std::string>{"recording"});
    CHECK(failed.final == Exact{0});
    CHECK(failed.sections[1].counted == Exact{0});
    for (const ExplainedPillar &pillar : failed.pillars) {
        CHECK(pillar.pillar.counted == Exact{0});
        for (const ExplainedGroup &behaviour : pillar.behaviours)
            CHECK(behaviour.counted == Exact{0});
    }

    form.scoring.failLevel = FailLevel::Section;
    const Explanation section = explained(form, &vision, answers);
    CHECK(codes(section.sentences)
          == std::vector{SentenceCode::SumOfTerms, SentenceCode::SectionsZeroedByError, SentenceCode::BelowPassMark});
    CHECK(section.sentences[1].texts == std::vector<std::string>{"opening"});
    CHECK(codes(section.sections[0].sentences) == std::vector{SentenceCode::SectionFailed});
    CHECK(section.sections[0].counted == Exact{0});
    CHECK(section.sections[0].counted + section.sections[1].counted == section.final);

    form.scoring.failLevel = FailLevel::None;
    CHECK(codes(explained(form, &vision, answers).sentences)
          == std::vector{SentenceCode::SumOfTerms, SentenceCode::ErrorChangesNothing, SentenceCode::BelowPassMark});
}

TEST_CASE("The root says where the score comes from and falls", "[score]")
{
    Form form = formOf({section("s", 1, {choice("a", 1, {0, 1}), choice("b", 1, {0, 1})})});
    form.sections[0].questions[1].bonus = true;
    form.scoring.passMark = 90;
    form.scoring.bands = {{50, "good"}};
    const Explanation capped = explained(form, nullptr, answersOf(form, {option(1), option(1)}));
    CHECK(codes(capped.sentences)
          == std::vector{SentenceCode::SumOfTerms, SentenceCode::CapReached, SentenceCode::ReachesPassMark,
                         SentenceCode::InBand});
    CHECK(capped.sum == Exact{200});
    CHECK(capped.sum - capped.capped == capped.raw);
    CHECK(capped.band == "good");
    CHECK(codes(capped.questions[1].sentences) == std::vector{SentenceCode::OnTop});

    form.sections[0].questions[1].bonus = false;
    form.scoring.passMark.reset();
    form.scoring.bands.clear();
    const Explanation waiting = explained(form, nullptr, answersOf(form, {option(1), unanswered}));
    CHECK(codes(waiting.sentences) == std::vector{SentenceCode::SumOfTerms, SentenceCode::StillUnanswered});
    CHECK(codes(waiting.questions[1].sentences) == std::vector{SentenceCode::NotAnsweredYet});

    const auto none = answersOf(form, {notApplicable, notApplicable});
    const Explanation noScore = explained(form, nullptr, none);
    CHECK(codes(noScore.sentences) == std::vector{SentenceCode::NoScore});
    CHECK(noScore.sentences[0].texts == std::vector<std::string>{"nothing-applicable"});
    form.scoring.allNotApplicable = AllNotApplicablePolicy::Full;
    CHECK(codes(explained(form, nullptr, none).sentences) == std::vector{SentenceCode::AllNotApplicableFull});
}

TEST_CASE("The parts of every explanation add up exactly to its score", "[score][property]")
{
    const Vision vision = visionOf(3, 3);
    for (std::uint32_t seed = 0; seed < 400; ++seed) {
        RandomForm random{seed, seed % 9 == 0 ? RandomForm::Numbers::Huge : RandomForm::Numbers::Ordinary};
        const Form form = random.form();
        const Vision *traced = seed % 5 == 0 ? nullptr : &vision;
        const ScoringPlan plan = compile(form, traced);
        const auto picks = random.picks(form);
        const Score score = forms::score(plan, picks);
        const Explanation why = explain(form, traced, plan, answersOf(form, picks), score);
        CAPTURE(seed);
        REQUIRE(addsUp(why));
        if (!score.raw() || score.isByPolicy())
            continue;
        REQUIRE(why.raw == why.sum - why.capped);
        Exact counted = 0;
        for (std::size_t s = 0; s < why.sections.size(); ++s)
            if (!why.isNested[s])
                counted += why.sections[s].counted;
        Exact countedByTarget = why.untraced.counted;
        for (const ExplainedPillar &pillar : why.pillars)
            countedByTarget += pillar.pillar.counted;
        for (const ExplainedGroup &obligation : why.obligations)
            countedByTarget += obligation.counted;
        REQUIRE(countedByTarget == counted);
        if (form.scoring.bonusCap == BonusCap::Cap100)
            counted = std::min(counted, Exact{100});
        REQUIRE(why.final == counted);
    }
}

TEST_CASE("Every sentence has a word of its own", "[score]")
{
    std::vector<std::string_view> words;
    for (int code = 0; code <= static_cast<int>(SentenceCode::SectionFailed); ++code)
        words.push_back(word(static_cast<SentenceCode>(code)));
    std::ranges::sort(words);
    CHECK(words.front() != "");
    CHECK(std::ranges::adjacent_find(words) == words.end());
}
