// SPDX-License-Identifier: Apache-2.0
#include "core/organisation/codes.h"
#include "core/organisation/import_causes.h"
#include "tests/fuzz/fuzz.h"

#include <set>

using namespace ringtrue;

namespace {

/// A centre that has two causes.
const organisation::Directory &directory()
{
    static const organisation::Directory made = [] {
        organisation::Directory out;
        for (const auto *const id : {"skill", "knowledge"}) {
            Cause cause;
            cause.id = CauseSlug{id};
            cause.words = id;
            cause.place = static_cast<std::int32_t>(out.causes.size()) + 1;
            out.causes.push_back(cause);
        }
        return out;
    }();
    return made;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto read = organisation::importCauses(fuzz::text(data, size), directory(), [] { return Uuid{}; });
    if (!read) {
        const auto *const findings = std::get_if<std::vector<organisation::RowFinding>>(&read.error());
        fuzz::require(findings == nullptr || !findings->empty(), "a table that is not read has a finding");
        return 0;
    }
    fuzz::require(!read->empty(), "a table that is read has rows");
    std::set<std::string> ids;
    for (const Cause &cause : *read) {
        fuzz::require(ids.insert(cause.id.text()).second, "a cause stands once");
        fuzz::require(!cause.id.text().empty() && !cause.words.empty(), "a cause has an id and words");
        fuzz::require(cause.place > 0, "a cause has a place");
        for (const auto &[language, words] : cause.translations)
            fuzz::require(organisation::isLanguageTag(language), "a translation has a language");
        fuzz::planted(!cause.isInUse && cause.words.size() > std::string_view("Process").size());
    }
    return 0;
}
