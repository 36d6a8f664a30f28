// SPDX-License-Identifier: Apache-2.0
#include "forms/model/finding.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace ringtrue::forms {

namespace {

constexpr std::size_t longestName = 64;
constexpr std::size_t mostNames = 500; // beyond, looking for slips would cost more than it helps

/// Levenshtein's distance, with a swap of neighbours as one slip.
std::size_t slips(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> before(b.size() + 1), row(b.size() + 1), next(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        next[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            next[j] = std::min({row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] == b[j - 1] ? 0u : 1u)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                next[j] = std::min(next[j], before[j - 2] + 1);
        }
        before = std::exchange(row, next);
    }
    return row[b.size()];
}

} // namespace

Place Places::at(std::string_view path) const
{
    for (;;) {
        if (const auto found = m_places.find(path); found != m_places.end())
            return found->second;
        const auto slash = path.rfind('/');
        if (slash == std::string_view::npos)
            break;
        path = path.substr(0, slash);
    }
    const auto root = m_places.find(std::string_view{});
    return root == m_places.end() ? Place{} : root->second;
}

bool hasErrors(const std::vector<Finding> &findings)
{
    return std::ranges::any_of(findings, [](const Finding &finding) { return finding.severity == Severity::Error; });
}

std::string nearestTo(std::string_view name, const std::vector<std::string> &known)
{
    if (name.empty() || name.size() > longestName || known.size() > mostNames)
        return {};
    std::string best;
    std::size_t fewest = name.size() < 4 ? 2 : 3; // fewer slips than this
    for (const std::string &candidate : known) {
        if (candidate.size() > longestName)
            continue;
        const std::size_t count = slips(name, candidate);
        if (count < fewest && count < candidate.size()) {
            fewest = count;
            best = candidate;
        }
    }
    return best;
}

} // namespace ringtrue::forms
