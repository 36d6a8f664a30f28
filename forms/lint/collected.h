// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/model/finding.h"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ringtrue::forms {

/// Findings of one lint, each at the place of a path.
class Collected {
public:
    Collected(const Places &places, std::string_view file) : m_places(places), m_file(file) {}

    void error(FindingCode code, const std::string &path, std::vector<std::string> parameters = {},
               std::string nearest = {})
    {
        add(Severity::Error, code, path, std::move(parameters), std::move(nearest));
    }
    void caution(FindingCode code, const std::string &path, std::vector<std::string> parameters = {},
                 std::string nearest = {})
    {
        add(Severity::Caution, code, path, std::move(parameters), std::move(nearest));
    }
    void hint(FindingCode code, const std::string &path, std::vector<std::string> parameters = {})
    {
        add(Severity::Hint, code, path, std::move(parameters), {});
    }

    bool isEmpty() const { return m_findings.empty(); }
    /// In the order of the file.
    std::vector<Finding> take();

private:
    void add(Severity severity, FindingCode code, const std::string &path, std::vector<std::string> parameters,
             std::string nearest)
    {
        m_findings.push_back(
            {severity, code, std::string{m_file}, m_places.at(path), std::move(parameters), std::move(nearest)});
    }

    const Places &m_places;
    std::string_view m_file;
    std::vector<Finding> m_findings;
};

/// Reports every id that was there before.
class Ids {
public:
    explicit Ids(Collected &collected) : m_collected(collected) {}
    void add(const std::string &id, const std::string &path)
    {
        if (!m_seen.emplace(id, path).second)
            m_collected.error(FindingCode::DuplicateId, path, {id});
    }

private:
    Collected &m_collected;
    std::map<std::string, std::string> m_seen;
};

/// Reports a content of @p size bytes where a fact cannot hold it.
void lintSize(std::size_t size, Collected &out);

/// `sections/3`
inline std::string itemPath(std::string_view list, std::size_t index)
{
    return std::string{list} + "/" + std::to_string(index);
}

} // namespace ringtrue::forms
