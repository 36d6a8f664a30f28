// SPDX-License-Identifier: Apache-2.0
#include "core/organisation/codes.h"

#include <algorithm>
#include <regex>

namespace ringtrue::organisation {

namespace {

/// ISO 3166-1 alpha-2 as of 2024, and XK, which the European Union uses; a blank behind each.
constexpr std::string_view countries =
    "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV "
    "BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES "
    "ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE "
    "IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY "
    "MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU "
    "NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM "
    "SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE "
    "VG VI VN VU WF WS XK YE YT ZA ZM ZW ";

bool isCapital(char c)
{
    return c >= 'A' && c <= 'Z';
}

} // namespace

bool isLanguageTag(std::string_view text)
{
    static const std::regex shape("[A-Za-z]{2,3}(-[A-Za-z]{3}){0,3}"           // language, extlang
                                  "(-[A-Za-z]{4})?"                            // script
                                  "(-([A-Za-z]{2}|[0-9]{3}))?"                 // region
                                  "(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*" // variants
                                  "(-[0-9A-WY-Za-wy-z](-[A-Za-z0-9]{2,8})+)*"  // extensions
                                  "(-[xX](-[A-Za-z0-9]{1,8})+)?",              // private use
                                  std::regex::optimize);
    return text.size() <= 35 && std::regex_match(text.begin(), text.end(), shape);
}

bool isCountry(std::string_view text)
{
    if (text.size() != 2 || !std::ranges::all_of(text, isCapital))
        return false;
    for (std::size_t at = 0; at < countries.size(); at += 3)
        if (countries.substr(at, 2) == text)
            return true;
    return false;
}

bool isSlug(std::string_view text)
{
    return !text.empty() && text.size() <= longestSlug && std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
}

} // namespace ringtrue::organisation
