// SPDX-License-Identifier: Apache-2.0
#include "forms/edit/located_findings.h"

#include "forms/lint/against.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace ringtrue::forms {

namespace {

struct KeyOfField {
    std::string_view key;
    FormField field;
};
constexpr std::array keysOfQuestions{
    KeyOfField{"text", FormField::Words},        KeyOfField{"answers", FormField::Answers},
    KeyOfField{"scale", FormField::Answers},     KeyOfField{"number", FormField::Answers},
    KeyOfField{"file", FormField::Answers},      KeyOfField{"weight", FormField::Weight},
    KeyOfField{"trace", FormField::Trace},       KeyOfField{"obligation", FormField::Trace},
    KeyOfField{"obligations", FormField::Trace}, KeyOfField{"when", FormField::When},
    KeyOfField{"comment", FormField::Comment},   KeyOfField{"evidence", FormField::Evidence},
    KeyOfField{"default", FormField::Default},
};

/// Gives every field a line of its own, so that a finding's line says which field it is about.
class FieldLines {
public:
    explicit FieldLines(const Form &form)
    {
        put("form", {});
        put("vision", {.finding = {}, .field = FormField::Vision, .section = {}, .question = {}});
        put("scoring", {.finding = {}, .field = FormField::Policy, .section = {}, .question = {}});
        for (std::size_t i = 0; i < form.obligations.size(); ++i)
            put("obligations/" + std::to_string(i),
                {.finding = {}, .field = FormField::Obligation, .section = {}, .question = {}, .item = i});
        put("sections", {});
        std::size_t outer = 0, nested = 0; // numbers of the next ones, as the file counts them
        for (const Section &section : form.sections) {
            if (section.isNested && outer > 0) {
                putSection(section, "sections/" + std::to_string(outer - 1) + "/sections/" + std::to_string(nested++));
                continue;
            }
            nested = 0;
            putSection(section, "sections/" + std::to_string(outer++));
        }
    }
    const Places &places() const { return m_places; }
    LocatedFinding at(Finding finding) const
    {
        const auto line = std::size_t(finding.place.line);
        LocatedFinding out = line > 0 && line <= m_fields.size() ? m_fields[line - 1] : LocatedFinding{};
        out.finding = std::move(finding);
        return out;
    }

private:
    void put(std::string path, LocatedFinding field)
    {
        m_fields.push_back(std::move(field));
        m_places.set(std::move(path), {int(m_fields.size()), 1});
    }
    void putSection(const Section &section, const std::string &path)
    {
        LocatedFinding field{.finding = {}, .field = FormField::Section, .section = section.id, .question = {}};
        put(path, field);
        field.field = FormField::SectionWeight;
        put(path + "/weight", field);
        field.field = FormField::SectionWhen;
        put(path + "/when", field);
        for (std::size_t q = 0; q < section.questions.size(); ++q)
            putQuestion(section, section.questions[q], path + "/questions/" + std::to_string(q));
    }
    void putQuestion(const Section &section, const Question &question, const std::string &path)
    {
        LocatedFinding field{.finding = {}, .field = FormField::Other, .section = section.id, .question = question.id};
        put(path, field);
        for (const auto &[key, of] : keysOfQuestions) {
            field.field = of;
            put(path + "/" + std::string(key), field);
        }
        field.field = FormField::Answers;
        for (std::size_t i = 0; i < question.answers.size(); ++i) {
            field.item = i;
            put(path + "/answers/" + std::to_string(i), field);
        }
        for (std::size_t i = 0; question.scale && i < question.scale->levels.size(); ++i) {
            field.item = i;
            put(path + "/scale/levels/" + std::to_string(i), field);
        }
    }

    Places m_places;
    std::vector<LocatedFinding> m_fields;
};

/// Words that a file must have and nobody has written yet.
void addUnwritten(const Form &form, std::vector<LocatedFinding> &out)
{
    const auto add = [&](LocatedFinding at, const std::string &text, const char *key) {
        if (text.find_first_not_of(" \t\n") != std::string::npos)
            return;
        at.finding.code = FindingCode::EmptyText;
        at.finding.parameters = {key};
        out.push_back(std::move(at));
    };
    const auto ofForm = [](FormField field, std::size_t item) {
        return LocatedFinding{.finding = {}, .field = field, .section = {}, .question = {}, .item = item};
    };
    const auto of = [](const Section &section, const Question *question, FormField field, std::size_t item) {
        return LocatedFinding{.finding = {},
                              .field = field,
                              .section = section.id,
                              .question = question != nullptr ? std::optional(question->id) : std::nullopt,
                              .item = item};
    };
    add(ofForm(FormField::Form, 0), form.title, "title");
    for (std::size_t i = 0; i < form.scoring.bands.size(); ++i)
        add(ofForm(FormField::Band, i), form.scoring.bands[i].name, "name");
    for (std::size_t i = 0; i < form.obligations.size(); ++i)
        add(ofForm(FormField::Obligation, i), form.obligations[i].text, "text");
    for (const Section &section : form.sections) {
        add(of(section, nullptr, FormField::Section, 0), section.title, "title");
        for (const Question &question : section.questions) {
            add(of(section, &question, FormField::Words, 0), question.text, "text");
            for (std::size_t i = 0; i < question.answers.size(); ++i)
                add(of(section, &question, FormField::Answers, i), question.answers[i].text, "text");
        }
    }
}

} // namespace

std::vector<LocatedFinding> locatedFindings(const Form &form, const Vision *vision, const Form *previous,
                                            const LintedOn &on)
{
    const FieldLines lines(form);
    std::vector<LocatedFinding> out;
    addUnwritten(form, out);
    for (Finding &finding : lintForm(form, lines.places(), {}, vision, on))
        out.push_back(lines.at(std::move(finding)));
    if (previous != nullptr)
        for (Finding &finding : lintAgainst(*previous, form, lines.places(), {}))
            out.push_back(lines.at(std::move(finding)));
    std::stable_sort(out.begin(), out.end(), [](const LocatedFinding &one, const LocatedFinding &other) {
        return one.finding.severity < other.finding.severity;
    });
    return out;
}

} // namespace ringtrue::forms
