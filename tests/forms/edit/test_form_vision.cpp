// SPDX-License-Identifier: Apache-2.0
#include "forms/edit/convert_question.h"
#include "forms/edit/edit_questions.h"
#include "forms/edit/edit_sections.h"
#include "forms/edit/edit_vision.h"
#include "forms/edit/find_part.h"
#include "forms/edit/part_ids.h"
#include "forms/model/answer_ranges.h"
#include "tests/catch.h"

using namespace ringtrue;
using namespace ringtrue::forms;

namespace {

Vision visionOf(const char *id, std::initializer_list<const char *> behaviours)
{
    Vision vision;
    vision.id = VisionSlug{id};
    Pillar pillar;
    pillar.id = PillarSlug{"kept"};
    for (const char *const one : behaviours) {
        Behaviour behaviour;
        behaviour.id = BehaviourSlug{one};
        behaviour.text = one;
        pillar.behaviours.push_back(behaviour);
    }
    vision.pillars.push_back(pillar);
    return vision;
}

Form traced()
{
    Form form = newForm(FormSlug{"call"}, "Call", "en", "Opening");
    for (const char *const words : {"Greets", "Proves", "Thanks"}) {
        const auto id = addQuestion(form, SectionSlug{"opening"}, 1000, {});
        REQUIRE(id);
        findQuestion(form, *id)->text = words;
        settleIds(form, nullptr);
    }
    REQUIRE(setTrace(form, QuestionSlug{"greets"}, BehaviourSlug{"by-name"}, true));
    REQUIRE(setTrace(form, QuestionSlug{"proves"}, BehaviourSlug{"by-name"}, true));
    REQUIRE(setTrace(form, QuestionSlug{"proves"}, BehaviourSlug{"asks-once"}, true));
    form.vision = VisionSlug{"first"};
    return form;
}

Question *only(Form &form)
{
    return findQuestion(form, QuestionSlug{"greets"});
}

} // namespace

TEST_CASE("Traces that another vision does not have are named before, and go with it", "[forms][edit][vision]")
{
    const Vision other = visionOf("other", {"asks-once"});
    Form form = traced();
    const auto losing = questionsThatLose(form, &other);
    CHECK(losing == std::vector<QuestionSlug>{QuestionSlug{"greets"}, QuestionSlug{"proves"}});
    traceTo(form, &other);
    CHECK(form.vision == VisionSlug{"other"});
    CHECK(only(form)->trace.empty());
    CHECK(findQuestion(form, QuestionSlug{"proves"})->trace == std::vector<BehaviourSlug>{BehaviourSlug{"asks-once"}});
    CHECK(questionsThatLose(form, &other).empty());
}

TEST_CASE("A form that traces to no vision has no traces", "[forms][edit][vision]")
{
    Form form = traced();
    CHECK(questionsThatLose(form, nullptr).size() == 2);
    traceTo(form, nullptr);
    CHECK_FALSE(form.vision);
    CHECK(questionsThatLose(form, nullptr).empty());
}

TEST_CASE("A form is for the contact types that are named, or for all", "[forms][edit][vision]")
{
    Form form = traced();
    setContactType(form, "complaint", true);
    setContactType(form, "late-parcel", true);
    setContactType(form, "complaint", true);
    CHECK(form.contactTypes == std::vector<std::string>{"complaint", "late-parcel"});
    setContactType(form, "complaint", false);
    setContactType(form, "unknown", false);
    CHECK(form.contactTypes == std::vector<std::string>{"late-parcel"});
    setContactType(form, "late-parcel", false);
    CHECK(form.contactTypes.empty());
}

TEST_CASE("An answer is proposed by every type that can be", "[forms][edit][defaults]")
{
    struct Row {
        QuestionType type;
        const char *taken, *refused;
        EditError error;
    };
    const auto row = GENERATE(values<Row>({
        {QuestionType::YesNo, "yes", "maybe", EditError::NoSuchOption},
        {QuestionType::Choice, "no", "maybe", EditError::NoSuchOption},
        {QuestionType::Multiple, "no", "maybe", EditError::NoSuchOption},
        {QuestionType::Scale, "7", "11", EditError::OutOfRange},
        {QuestionType::Number, "7", "1000000001", EditError::OutOfRange},
        {QuestionType::Number, "0", "seven", EditError::NotANumber},
        {QuestionType::Text, "", "words", EditError::OtherType},
        {QuestionType::Date, "", "2026-01-01", EditError::OtherType},
    }));
    CAPTURE(row.taken, row.refused);
    Form form = traced();
    const QuestionSlug id{"greets"};
    REQUIRE(setType(form, id, row.type, {}));
    if (row.type == QuestionType::Scale)
        only(form)->scale = Scale{.min = 0, .max = 10, .minText = {}, .maxText = {}};
    REQUIRE(setDefault(form, id, row.taken));
    CHECK(only(form)->defaultAnswer == row.taken);
    CHECK(defaultValue(*only(form)).has_value() == !only(form)->defaultAnswer.empty());
    CHECK(setDefault(form, id, row.refused).error() == row.error);
    CHECK(only(form)->defaultAnswer == row.taken);
}

TEST_CASE("A proposed number lies within the question's range", "[forms][edit][defaults]")
{
    Form form = traced();
    const QuestionSlug id{"greets"};
    REQUIRE(setType(form, id, QuestionType::Number, {}));
    only(form)->number = NumberRange{.min = 1, .max = 60, .decimals = 0, .unit = "s"};
    CHECK(setDefault(form, id, "61").error() == EditError::OutOfRange);
    CHECK(setDefault(form, id, "12.5").error() == EditError::OutOfRange); // it takes no decimals
    CHECK(setDefault(form, id, "60"));
}

TEST_CASE("How many files may be added is from 1 to 20", "[forms][edit]")
{
    Form form = traced();
    const QuestionSlug id{"greets"};
    CHECK(setFileMost(form, id, "3").error() == EditError::OtherType);
    REQUIRE(setType(form, id, QuestionType::File, {}));
    REQUIRE(setFileMost(form, id, "3"));
    REQUIRE(only(form)->file);
    CHECK(only(form)->file->most == 3);
    CHECK(setFileMost(form, id, "0").error() == EditError::OutOfRange);
    CHECK(setFileMost(form, id, "21").error() == EditError::OutOfRange);
    CHECK(setFileMost(form, id, "some").error() == EditError::NotANumber);
    CHECK(only(form)->file->most == 3);
    CHECK(setFileMost(form, QuestionSlug{"nobody"}, "3").error() == EditError::NoSuchQuestion);
}
