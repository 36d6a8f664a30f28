// SPDX-License-Identifier: Apache-2.0
#include "core/domain/cause.h"

#include "core/base/text_flaw.h"
#include "core/domain/translated.h"

#include <span>

namespace ringtrue {

namespace {

struct BuiltIn {
    const char *id;
    const char *words;
    const char *german;
};

constexpr BuiltIn causes[] = {
    {"knowledge", "Knowledge", "Wissen"},
    {"skill", "Skill", "Können"},
    {"not-followed", "Known, not followed", "Bekannt, nicht befolgt"},
    {"tool", "Tool or system", "Werkzeug oder System"},
    {"policy", "Policy or process", "Regel oder Prozess"},
    {"no-authority", "No authority", "Keine Befugnis"},
    {"customer", "Customer", "Kundschaft"},
};
constexpr BuiltIn attributions[] = {
    {"agent", "Agent", "Agent"},
    {"centre", "Centre", "Center"},
    {"other-department", "Another department", "Andere Abteilung"},
};

template <typename Reason>
std::vector<Reason> listOf(std::span<const BuiltIn> entries)
{
    std::vector<Reason> out;
    for (const BuiltIn &entry : entries)
        out.push_back({.id = decltype(Reason::id){entry.id},
                       .words = entry.words,
                       .translations = {{"de", entry.german}},
                       .isInUse = true,
                       .place = static_cast<std::int32_t>(out.size()) + 1});
    return out;
}

} // namespace

std::vector<Cause> builtInCauses()
{
    return listOf<Cause>(causes);
}

std::vector<Attribution> builtInAttributions()
{
    return listOf<Attribution>(attributions);
}

std::string_view wordsIn(std::string_view language, const std::string &words,
                         const std::map<std::string, std::string, std::less<>> &translations)
{
    if (const auto exact = translations.find(language); exact != translations.end() && !isBlank(exact->second))
        return exact->second;
    for (const auto &[of, translated] : translations)
        if (isLanguage(of, language) && !isBlank(translated))
            return translated;
    return words;
}

} // namespace ringtrue
