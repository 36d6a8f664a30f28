// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/number_words.h"
#include "core/cli/phrase_words.h"
#include "core/cli/table_words.h"

#include <fmt/format.h>

#include <set>

namespace ringtrue::cli {

namespace {

struct PhraseImportOptions {
    PhraseOptions whose;
    std::string file;
};

/// A row of the file.
struct PhraseRow {
    service::CommentPhrase phrase;
    std::size_t line = 0;
};

Result<std::vector<PhraseRow>, organisation::TableRefusal> phraseRows(std::string_view csv)
{
    const auto read = [](organisation::TableRow &row) {
        PhraseRow out{{.id = {}, .question = {}, .words = row.required("phrase")}, row.line()};
        if (!row.text("question").empty())
            out.phrase.question = QuestionSlug{row.slug("question")};
        return out;
    };
    return organisation::readTable<PhraseRow>(csv, {.required = {"phrase"}, .optional = {"question"}}, "phrase", read,
                                              [](const PhraseRow &) { return std::string(); });
}

std::optional<Reply> refusalOfUnaskedRows(Session &session, const std::vector<PhraseRow> &rows)
{
    std::set<QuestionSlug> asked;
    for (const auto &row : rows)
        if (row.phrase.question && asked.insert(*row.phrase.question).second)
            if (auto unasked = refusalOfUnasked(session, row.phrase.question->text()))
                return unasked;
    return std::nullopt;
}

Reply phraseImportReply(const PhraseImportOptions &options, const Context &context)
{
    const auto text = readFile(options.file);
    if (!text)
        return text.error();
    auto session = openForPhrases(options.whose, context);
    if (!session)
        return session.error();
    const auto people = peopleOf(*session, options.whose);
    if (!people)
        return people.error();
    const auto rows = phraseRows(*text);
    if (!rows)
        return refusalOf(rows.error(), options.file);
    if (auto unasked = refusalOfUnaskedRows(*session, *rows))
        return std::move(*unasked);
    std::vector<service::CommentPhrase> phrases;
    for (const auto &row : *rows)
        phrases.push_back(row.phrase);
    std::size_t fresh = 0;
    for (const auto &person : *people) {
        const auto kept = service::keepPhrases(*session->workspace, person, phrases);
        if (!kept)
            return refusalOf(kept.error(),
                             fmt::format("“{}”, line {}", options.file, (*rows)[kept.error().index].line));
        fresh += *kept;
    }
    return {.json = {{"rows", rows->size()}, {"people", people->size()}, {"added", fresh}},
            .words = fmt::format("{} read from “{}”, {} new for {}.\n", counted(rows->size(), "phrase", "phrases"),
                                 options.file, fresh, counted(people->size(), "person", "people"))};
}

} // namespace

void addPhraseImport(Frame &frame)
{
    auto options = std::make_shared<PhraseImportOptions>();
    Parser command =
        frame.add("phrase", "import", "Keep the phrases of a table: question (its id; empty: every question), phrase",
                  [options](const Context &context) { return phraseImportReply(*options, context); });
    addPhraseOptions(command, options->whose);
    command.option("file", options->file, "The CSV file").required().check(someName);
}

} // namespace ringtrue::cli
