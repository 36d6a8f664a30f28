// SPDX-License-Identifier: Apache-2.0
#include "core/organisation/import_causes.h"

#include "core/base/text_flaw.h"

#include <algorithm>
#include <limits>

namespace ringtrue::organisation {

namespace {

/// The words by language of a cell `de=Wissen;fr=Savoir`.
std::map<std::string, std::string, std::less<>> translationsIn(TableRow &row)
{
    std::map<std::string, std::string, std::less<>> out;
    for (const auto &part : row.list("translations")) {
        const auto equals = part.find('=');
        const auto language = part.substr(0, equals);
        if (equals == std::string::npos || !isLanguageTag(language))
            row.refuse(RowProblem::BadLanguage, "translations", language);
        else if (isBlank(std::string_view(part).substr(equals + 1)))
            row.refuse(RowProblem::MissingValue, "translations", language);
        else if (!out.emplace(language, part.substr(equals + 1)).second)
            row.refuse(RowProblem::Repeated, "translations", language, row.line());
    }
    return out;
}

template <typename Reason>
Reason reasonIn(TableRow &row, const std::vector<Reason> &known)
{
    Reason out;
    out.id = decltype(out.id){row.slug("slug")};
    if (const auto *const found = findReason(known, out.id))
        out = *found;
    out.words = row.required("words");
    out.isInUse = row.yesNo("in_use").value_or(out.isInUse);
    if (row.has("translations"))
        out.translations = translationsIn(row);
    return out;
}

template <typename Reason>
void place(std::vector<Reason> &read, const std::vector<Reason> &known)
{
    const bool setsOrder =
        std::ranges::all_of(known, [&](const Reason &reason) { return findReason(read, reason.id) != nullptr; });
    constexpr auto most = std::numeric_limits<std::int32_t>::max(); // those that have no room go by their slugs
    std::int32_t last = 0;
    for (const Reason &reason : known)
        last = std::max(last, setsOrder ? 0 : reason.place);
    for (Reason &reason : read)
        if (setsOrder || findReason(known, reason.id) == nullptr)
            reason.place = last = last < most ? last + 1 : most;
}

template <typename Reason>
Result<std::vector<Reason>, TableRefusal> importReasons(std::string_view csv, const std::vector<Reason> &known)
{
    auto read = readTable<Reason>(
        csv, {.required = {"slug", "words"}, .optional = {"in_use", "translations"}}, "slug",
        [&](TableRow &row) { return reasonIn(row, known); }, [](const Reason &reason) { return reason.id.text(); });
    if (read)
        place(*read, known);
    return read;
}

} // namespace

Result<std::vector<Cause>, TableRefusal> importCauses(std::string_view csv, const Directory &directory, const NewId &)
{
    return importReasons(csv, directory.causes);
}

Result<std::vector<Attribution>, TableRefusal> importAttributions(std::string_view csv, const Directory &directory,
                                                                  const NewId &)
{
    return importReasons(csv, directory.attributions);
}

} // namespace ringtrue::organisation
