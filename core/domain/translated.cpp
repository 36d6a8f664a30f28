// SPDX-License-Identifier: Apache-2.0
#include "core/domain/translated.h"

#include <algorithm>
#include <cctype>

namespace ringtrue {

namespace {

bool isSame(std::string_view a, std::string_view b)
{
    return std::ranges::equal(
        a, b, [](unsigned char left, unsigned char right) { return std::tolower(left) == std::tolower(right); });
}

std::string_view withoutRegion(std::string_view language)
{
    return language.substr(0, language.find('-'));
}

} // namespace

bool isLanguage(std::string_view language, std::string_view wanted)
{
    if (isSame(language, wanted))
        return true;
    const bool oneIsWhole = language.find('-') == std::string_view::npos || wanted.find('-') == std::string_view::npos;
    return oneIsWhole && isSame(withoutRegion(language), withoutRegion(wanted));
}

const Translation *findTranslation(const std::vector<Translation> &translations, std::string_view language)
{
    for (const Translation &one : translations)
        if (isSame(one.language, language))
            return &one;
    for (const Translation &one : translations)
        if (isLanguage(one.language, language))
            return &one;
    return nullptr;
}

} // namespace ringtrue
