// SPDX-License-Identifier: Apache-2.0
// Ids that are words of the schema, and texts that other readers of YAML take for something else.
#include "core/domain/vision_texts.h"
#include "forms/exchange/write_readable.h"
#include "forms/exchange/write_yaml.h"
#include "forms/model/form_texts.h"
#include "tests/forms/sample.h"

#include <random>

using namespace ringtrue;
using namespace ringtrue::forms;
using namespace ringtrue::tests;

namespace {

const std::vector<std::string> words{
    "date",         "points",    "weight",  "from",  "since",    "below",   "percent",  "min",  "max",     "title",
    "text",         "questions", "answers", "scale", "levels",   "bands",   "sections", "form", "vision",  "quotes",
    "translations", "id",        "is",      "all",   "any",      "not",     "when",     "1",    "2",       "3",
    "yes",          "no",        "null",    "true",  "on",       "y",       "n",        "0",    "12",      "1e3",
    "scope",        "rounding",  "number",  "file",  "guidance", "example", "pillars",  "name", "journeys"};

const std::vector<std::string> texts{"yes",
                                     "No",
                                     "null",
                                     "NULL",
                                     "~",
                                     "12",
                                     "-3",
                                     "1/2",
                                     "2026-11-22",
                                     "1e3",
                                     ".5",
                                     "- a",
                                     "-",
                                     "--",
                                     "---",
                                     "...",
                                     "a: b",
                                     "a:",
                                     ":a",
                                     "#x",
                                     "a #x",
                                     "blanks at ends  \nof lines \nhere",
                                     "one\n\n\ntwo",
                                     "one\n   \ntwo",
                                     "one\n\ttwo",
                                     "[a]",
                                     "{a: b}",
                                     "a, b",
                                     "a]",
                                     "&a",
                                     "*a",
                                     "!a",
                                     "|",
                                     ">-",
                                     "%a",
                                     "@a",
                                     "`a`",
                                     "?",
                                     "? a",
                                     "\"",
                                     "'",
                                     "'a'",
                                     "\\",
                                     "\\n",
                                     "a\tb",
                                     "Größe",
                                     "\xc2\xa0nbsp\xc2\xa0",
                                     "日本語: はい",
                                     "\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x94\xa7",
                                     "=",
                                     "<<",
                                     std::string(120, '7'),
                                     std::string(5000, '-')};

class Random {
public:
    explicit Random(unsigned seed) : m_engine(seed) {}
    bool coin() { return m_engine() % 2 == 0; }
    const std::string &text() { return texts[m_engine() % texts.size()]; }
    /// A word that was not given since the last shuffle().
    const std::string &word() { return m_words.at(m_next++); }
    void shuffle()
    {
        std::shuffle(m_words.begin(), m_words.end(), m_engine);
        m_next = 0;
    }

private:
    std::mt19937 m_engine;
    std::vector<std::string> m_words = words;
    std::size_t m_next = 0;
};

template <typename Content>
std::vector<Translation> translated(Random &random, const Content &content)
{
    std::vector<Translation> out;
    for (const char *language : {"de", "no", "pt-BR", "y", "12"}) {
        Translation translation{language, {}};
        eachText(content, [&](const std::string &path, const std::string &) {
            if (random.coin())
                translation.texts.emplace(path, random.text());
        });
        out.push_back(std::move(translation));
    }
    return out;
}

Form randomForm(Random &random)
{
    Form out = form();
    random.shuffle();
    out.title = random.text();
    out.scoring.bands = {{10, random.text()}, {90, random.text()}};
    out.obligations[0].id = ObligationSlug{random.word()};
    out.obligations[0].text = random.text();
    for (Section &section : out.sections) {
        section.id = SectionSlug{random.word()};
        section.title = random.text();
        for (Question &question : section.questions) {
            question.id = QuestionSlug{random.word()};
            question.text = random.text();
            question.guidance = random.text();
            for (AnswerOption &option : question.answers) {
                option.id = AnswerOptionSlug{random.word()};
                option.text = random.text();
                option.example = random.text();
            }
            if (question.scale)
                question.scale->levels = {{.at = 0, .text = random.text(), .error = {}, .guidance = {}, .example = {}},
                                          {.at = 1, .text = random.text(), .error = {}, .guidance = {}, .example = {}}};
        }
    }
    out.translations = translated(random, out);
    return out;
}

Vision randomVision(Random &random)
{
    Vision out = vision();
    random.shuffle();
    out.title = random.text();
    out.purpose = random.text();
    out.journeys = {{random.text(), 60, random.text()}, {random.text(), Exact::quotient(1, 3), {}}};
    for (Source &source : out.sources) {
        source.id = SourceSlug{random.word()};
        source.text = random.text();
        source.date = std::chrono::year{2026} / 3 / 1;
    }
    for (Promise &promise : out.promises) {
        promise.id = PromiseSlug{random.word()};
        promise.text = random.text();
    }
    for (Pillar &pillar : out.pillars) {
        pillar.id = PillarSlug{random.word()};
        pillar.name = random.text();
        for (Behaviour &behaviour : pillar.behaviours) {
            behaviour.id = BehaviourSlug{random.word()};
            behaviour.text = random.text();
            behaviour.soundsLike = {random.text(), random.text()};
        }
    }
    out.translations = translated(random, out);
    return out;
}

} // namespace

TEST_CASE("a form whose ids are words of the schema reads as the same in all its languages",
          "[forms][exchange][property]")
{
    Random random{2901};
    for (int round = 0; round < 300; ++round) {
        const Form made = randomForm(random);
        const std::string written = writeYaml(made);
        CAPTURE(written);
        const auto again = parseForm(written, "f");
        for (const auto &finding : again.findings)
            UNSCOPED_INFO(line(finding));
        REQUIRE(again.form);
        REQUIRE(*again.form == made);
        REQUIRE(writeYaml(*again.form) == written);
        REQUIRE(writeReadable(made));
    }
}

TEST_CASE("a vision whose ids are words of the schema reads as the same in all its languages",
          "[forms][exchange][property]")
{
    Random random{2902};
    for (int round = 0; round < 300; ++round) {
        const Vision made = randomVision(random);
        const std::string written = writeYaml(made);
        CAPTURE(written);
        const auto again = parseVision(written, "v");
        for (const auto &finding : again.findings)
            UNSCOPED_INFO(line(finding));
        REQUIRE(again.vision);
        REQUIRE(*again.vision == made);
        REQUIRE(writeYaml(*again.vision) == written);
        REQUIRE(writeReadable(made));
    }
}

TEST_CASE("a translated title at an id that is a word of the schema stands in quotes where it must",
          "[forms][exchange]")
{
    Form made = form(); // found in a review
    made.sections[0].id = SectionSlug{"date"};
    made.sections[1].id = SectionSlug{"points"};
    made.translations = {{"de", {{"sections/date", "yes"}, {"sections/points", "a: b"}}}};
    CHECK(writeYaml(made).find(R"(sections: {date: "yes", points: "a: b"})") != std::string::npos);
    made.translations[0].texts = {{"sections/date", "12"}, {"sections/points", "Punkte"}};
    CHECK(writeYaml(made).find(R"(sections: {date: "12", points: Punkte})") != std::string::npos);
}
