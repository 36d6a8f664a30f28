// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Organisation/table_sentences.h"

#include "qml/Ringtrue/Format/format.h"

#include <QCoreApplication>

namespace ringtrue::qml {

namespace {

QString say(const char *words)
{
    return QCoreApplication::translate("Tables", words);
}

const char *words(organisation::RowProblem problem)
{
    using organisation::RowProblem;
    switch (problem) {
    case RowProblem::MissingColumn:
        return QT_TRANSLATE_NOOP("Tables", "The column “%1” is not there.");
    case RowProblem::UnknownColumn:
        return QT_TRANSLATE_NOOP("Tables", "“%1” is no column of such a table. Its columns are %2.");
    case RowProblem::MisspeltColumn:
        return QT_TRANSLATE_NOOP("Tables", "“%1” is no column of such a table. Is “%2” meant?");
    case RowProblem::NoRows:
        return QT_TRANSLATE_NOOP("Tables", "There is no row below the names of the columns.");
    case RowProblem::UnseenCharacter:
        return QT_TRANSLATE_NOOP("Tables", "“%1” holds %2, a character that cannot be seen. Write it without.");
    case RowProblem::MissingValue:
        return QT_TRANSLATE_NOOP("Tables", "“%1” is empty and must say something.");
    case RowProblem::UnknownRole:
        return QT_TRANSLATE_NOOP(
            "Tables",
            "“%2” is no role. Roles are evaluator, lead, agent, trainer and others; several stand between semicolons.");
    case RowProblem::UnknownTeam:
        return QT_TRANSLATE_NOOP("Tables", "There is no team “%2”. Import the teams first, or correct its name.");
    case RowProblem::UnknownPerson:
        return QT_TRANSLATE_NOOP("Tables",
                                 "Nobody here is “%2”. Write an external id or a whole name of somebody who is known.");
    case RowProblem::SeveralPeople:
        return QT_TRANSLATE_NOOP("Tables", "Several people are called “%2”. Write the external id.");
    case RowProblem::NobodysId:
        return QT_TRANSLATE_NOOP(
            "Tables", "“%2” is the id of nobody who is here. A number of your own belongs into external_id.");
    case RowProblem::OtherPerson:
        return QT_TRANSLATE_NOOP("Tables", "“%2” is not the external id of the person whose id stands in the row.");
    case RowProblem::BadSlug:
        return QT_TRANSLATE_NOOP("Tables", "“%2” can be no short name: write lower-case letters, digits and hyphens.");
    case RowProblem::LongSlug:
        return QT_TRANSLATE_NOOP("Tables", "“%2” is too long for a short name: write at most 64 characters.");
    case RowProblem::BadCountry:
        return QT_TRANSLATE_NOOP("Tables", "“%2” is no country: write one of ISO 3166, such as GB.");
    case RowProblem::BadLanguage:
        return QT_TRANSLATE_NOOP("Tables", "“%2” is no language: write a tag such as en or de-AT.");
    case RowProblem::BadYesNo:
        return QT_TRANSLATE_NOOP("Tables", "“%1” is yes or no, not “%2”.");
    case RowProblem::BadDay:
        return QT_TRANSLATE_NOOP("Tables", "“%2” is no day: write one such as 2026-11-27.");
    case RowProblem::UnknownInteraction:
        return QT_TRANSLATE_NOOP("Tables", "There is no interaction with the number or id “%2”.");
    case RowProblem::Repeated:
        return QT_TRANSLATE_NOOP("Tables", "“%2” stands in line %3 already. Keep one of them.");
    case RowProblem::SameName:
        return QT_TRANSLATE_NOOP("Tables",
                                 "Somebody is called “%2” already. Give an external_id, which tells them apart.");
    case RowProblem::Contradicts:
        return QT_TRANSLATE_NOOP("Tables", "“%2” in “%1” contradicts line %3. Write the same in both.");
    }
    return "";
}

const char *words(CsvProblem problem)
{
    switch (problem) {
    case CsvProblem::Empty:
        return QT_TRANSLATE_NOOP("Tables", "The file is empty.");
    case CsvProblem::TooLarge:
        return QT_TRANSLATE_NOOP("Tables", "The file is larger than a table of this kind can be.");
    case CsvProblem::Utf16:
        return QT_TRANSLATE_NOOP("Tables", "The file is written in UTF-16. Save it as CSV in UTF-8.");
    case CsvProblem::NotUtf8:
        return QT_TRANSLATE_NOOP("Tables", "Line %1 is not UTF-8. Save the file as CSV in UTF-8.");
    case CsvProblem::NulByte:
        return QT_TRANSLATE_NOOP("Tables", "Line %1 holds a character that no text has. Is this a CSV file?");
    case CsvProblem::UnclosedQuote:
        return QT_TRANSLATE_NOOP("Tables", "The quotation mark opened on line %1 is never closed.");
    case CsvProblem::TextAfterQuote:
        return QT_TRANSLATE_NOOP("Tables", "On line %1 text follows a closing quotation mark.");
    case CsvProblem::WrongWidth:
        return QT_TRANSLATE_NOOP("Tables", "Line %1 has more or fewer columns than the first line.");
    case CsvProblem::DuplicateHeader:
        return QT_TRANSLATE_NOOP("Tables", "Two columns have the same name.");
    case CsvProblem::TooManyRows:
    case CsvProblem::TooManyCells:
        return QT_TRANSLATE_NOOP("Tables", "The file has too many rows for one import. Divide it.");
    case CsvProblem::TooManyColumns:
        return QT_TRANSLATE_NOOP("Tables", "The file has too many columns. Is this the right one?");
    case CsvProblem::FieldTooLong:
        return QT_TRANSLATE_NOOP("Tables", "A cell on line %1 is too long.");
    }
    return "";
}

/// @p words with %1, %2 ... filled at once, so that what stands in a cell is never taken for a place to fill.
QString filled(const QString &words, const QStringList &parts)
{
    QString out;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const int part = words[i] == QLatin1Char('%') && i + 1 < words.size() ? words[i + 1].digitValue() : -1;
        if (part < 1 || part > parts.size()) {
            out += words[i];
            continue;
        }
        out += parts[part - 1];
        ++i;
    }
    return out;
}

} // namespace

QString rowSentence(const organisation::RowFinding &finding)
{
    return filled(say(words(finding.problem)),
                  {shown(finding.column), shown(finding.text), count(std::int64_t(finding.earlierLine))});
}

QString tableSentence(const CsvError &error)
{
    return filled(say(words(error.problem)), {count(std::int64_t(error.line))});
}

} // namespace ringtrue::qml
