// SPDX-License-Identifier: Apache-2.0
#include "core/cli/table_words.h"

#include <fmt/format.h>

namespace ringtrue::cli {

std::string sentence(const CsvError &error)
{
    const auto place = error.column > 0 ? fmt::format("line {}, column {}", error.line, error.column)
                                        : fmt::format("line {}", error.line);
    switch (error.problem) {
    case CsvProblem::Empty:
        return "It is empty. The first line names the columns.";
    case CsvProblem::TooLarge:
        return "It is larger than 256 MiB. Split it.";
    case CsvProblem::Utf16:
        return "It is UTF-16. Save it as UTF-8.";
    case CsvProblem::NotUtf8:
        return fmt::format("It is not UTF-8 from {} on. Save it as UTF-8.", place);
    case CsvProblem::NulByte:
        return fmt::format("There is a NUL character in {}. It is no text file.", place);
    case CsvProblem::UnclosedQuote:
        return fmt::format("The quotation mark opened in {} is never closed.", place);
    case CsvProblem::TextAfterQuote:
        return fmt::format("In {} text follows a closed quotation mark. Double the marks inside a cell.", place);
    case CsvProblem::WrongWidth:
        return fmt::format("In {} there are more or fewer cells than columns.", place);
    case CsvProblem::DuplicateHeader:
        return fmt::format("Two columns have the same name ({}).", place);
    case CsvProblem::TooManyRows:
        return "It has more than 1,000,000 rows. Split it.";
    case CsvProblem::TooManyCells:
        return "It has more than 4,000,000 cells. Split it, or take the empty columns out.";
    case CsvProblem::TooManyColumns:
        return "It has more than 256 columns.";
    case CsvProblem::FieldTooLong:
        return fmt::format("A cell in {} is longer than 64 KiB.", place);
    }
    return "It cannot be read.";
}

namespace {

std::string columnSentence(const organisation::RowFinding &finding)
{
    using organisation::RowProblem;
    if (finding.problem == RowProblem::NoRows)
        return "There is no row below the names of the columns.";
    if (finding.problem == RowProblem::MissingColumn)
        return fmt::format("There is no column “{}”.", finding.column);
    const auto unknown = fmt::format("“{}” is no column of such a table.", finding.column);
    return finding.problem == RowProblem::MisspeltColumn ? fmt::format("{} Is “{}” meant?", unknown, finding.text)
                                                         : fmt::format("{} Its columns are {}.", unknown, finding.text);
}

/// Two rows, or a row and the workspace, that do not go together.
std::string doubleSentence(const organisation::RowFinding &finding)
{
    using organisation::RowProblem;
    const auto &[problem, line, column, text, earlierLine] = finding;
    if (problem == RowProblem::Repeated)
        return fmt::format("Line {}: “{}” stands in line {} already. Keep one of them.", line, text, earlierLine);
    if (problem == RowProblem::Contradicts)
        return fmt::format("Line {}: “{}” in “{}” contradicts line {}. Write the same in both.", line, text, column,
                           earlierLine);
    return fmt::format("Line {}: somebody {} is called “{}” already. Give an external_id, which tells them apart.",
                       line, earlierLine == 0 ? "in the workspace" : fmt::format("in line {}", earlierLine), text);
}

} // namespace

std::string sentence(const organisation::RowFinding &finding)
{
    using organisation::RowProblem;
    const auto &[problem, line, column, text, earlierLine] = finding;
    switch (problem) {
    case RowProblem::MissingColumn:
    case RowProblem::UnknownColumn:
    case RowProblem::MisspeltColumn:
    case RowProblem::NoRows:
        return columnSentence(finding);
    case RowProblem::Repeated:
    case RowProblem::SameName:
    case RowProblem::Contradicts:
        return doubleSentence(finding);
    case RowProblem::MissingValue:
        return fmt::format("Line {}: “{}” is empty.", line, column);
    case RowProblem::UnseenCharacter:
        return fmt::format("Line {}: “{}” holds {}, a character that cannot be seen. Write it without.", line, column,
                           text);
    case RowProblem::UnknownRole:
        return fmt::format(
            "Line {}: “{}” is no role. Roles are evaluator, lead, facilitator, programme-owner, shopper, "
            "editor, agent, trainer, experience-owner, client, auditor, workspace-administrator.",
            line, text);
    case RowProblem::UnknownTeam:
        return fmt::format("Line {}: no team is called “{}”. Import the teams first.", line, text);
    case RowProblem::UnknownPerson:
        return fmt::format("Line {}: nobody is called “{}”, by external id or name. Import the people first.", line,
                           text);
    case RowProblem::SeveralPeople:
        return fmt::format("Line {}: several people are called “{}”. Write the external id.", line, text);
    case RowProblem::NobodysId:
        return fmt::format("Line {}: “{}” in “id” is the id of nobody who is here. Take it from `ringtrue person list "
                           "--json`; a number of your own belongs into external_id; leave both empty for somebody new.",
                           line, text);
    case RowProblem::OtherPerson:
        return fmt::format("Line {}: “{}” is not the external id of the person whose id stands in the row. Leave one "
                           "of the two empty.",
                           line, text);
    case RowProblem::BadSlug:
        return fmt::format("Line {}: “{}” may hold lower-case letters, digits and hyphens only.", line, text);
    case RowProblem::LongSlug:
        return fmt::format("Line {}: “{}” has more than {} characters. Shorten it.", line, text,
                           organisation::longestSlug);
    case RowProblem::BadCountry:
        return fmt::format("Line {}: “{}” is no country of ISO 3166, such as GB or NL.", line, text);
    case RowProblem::BadLanguage:
        return fmt::format("Line {}: “{}” is no language tag such as en or de-AT.", line, text);
    case RowProblem::BadYesNo:
        return fmt::format("Line {}: “{}” in “{}” is neither yes nor no.", line, text, column);
    case RowProblem::BadDay:
        return fmt::format("Line {}: “{}” in “{}” is no day such as 2026-11-27.", line, text, column);
    case RowProblem::UnknownInteraction:
        return fmt::format("Line {}: no interaction has the number or id “{}”.", line, text);
    }
    return {};
}

Reply refusalOf(const organisation::TableRefusal &refused, const std::string &file)
{
    std::string message = fmt::format("Nothing was taken from “{}”.", file);
    if (const auto *const error = std::get_if<CsvError>(&refused))
        return refusal("not-a-table", message + ' ' + sentence(*error));
    constexpr std::size_t shown = 20;
    const auto &findings = std::get<std::vector<organisation::RowFinding>>(refused);
    for (std::size_t i = 0; i < findings.size() && i < shown; ++i)
        message += '\n' + sentence(findings[i]);
    if (findings.size() > shown)
        message += fmt::format("\nAnd {} more.", findings.size() - shown);
    return refusal("wrong-rows", message);
}

std::string sentence(const organisation::OwnerFinding &finding)
{
    using organisation::OwnedThing;
    using organisation::OwnerProblem;
    const auto *const kind = finding.thing == OwnedThing::ContactType ? "Contact type"
                             : finding.thing == OwnedThing::Job       ? "Job"
                                                                      : "Journey";
    switch (finding.problem) {
    case OwnerProblem::None:
        return fmt::format("{} “{}” has no accountable owner. Name one.", kind, finding.name);
    case OwnerProblem::Several:
        return fmt::format("{} “{}” has {} owners. When everyone owns, nobody owns: name one.", kind, finding.name,
                           finding.owners);
    case OwnerProblem::Gone:
        return fmt::format("{} “{}” is owned by somebody who is not here any more. Name another.", kind, finding.name);
    }
    return {};
}

} // namespace ringtrue::cli
