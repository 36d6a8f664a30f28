// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/ids.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ringtrue {

enum class Role {
    Evaluator,
    Lead,
    Facilitator,
    ProgrammeOwner,
    Shopper,
    Editor,
    Agent,
    Trainer,
    ExperienceOwner,
    Client, ///< reads only
    Auditor,
    WorkspaceAdministrator
};

/// `evaluator`, `lead`, `facilitator`, `programme-owner`, `shopper`, `editor`, `agent`, `trainer`,
/// `experience-owner`, `client`, `auditor`, `workspace-administrator`.
std::string_view word(Role role);
std::optional<Role> roleFromWord(std::string_view word);

struct Person {
    PersonId id;
    std::string name;       ///< personal: sealed in facts
    std::string externalId; ///< the id in the telephone or chat system, such as `a-1042`; may be empty
    std::vector<Role> roles;
    std::optional<TeamId> team;
    std::vector<std::string> languages; ///< BCP 47: `en`, `de-AT`
    bool active = true;                 ///< false: has left; kept, because evaluations name them
    bool operator==(const Person &) const = default;
};

struct Team {
    TeamId id;
    std::string name;
    std::string site;
    std::string vendor;
    std::string country; ///< ISO 3166-1 alpha-2, or empty
    std::vector<std::string> languages;
    bool operator==(const Team &) const = default;
};

} // namespace ringtrue
