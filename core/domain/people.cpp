// SPDX-License-Identifier: Apache-2.0
#include "core/domain/people.h"

#include "core/domain/words.h"

namespace ringtrue {

namespace {
constexpr std::array roles{
    Word{Role::Evaluator, "evaluator"},
    Word{Role::Lead, "lead"},
    Word{Role::Facilitator, "facilitator"},
    Word{Role::ProgrammeOwner, "programme-owner"},
    Word{Role::Shopper, "shopper"},
    Word{Role::Editor, "editor"},
    Word{Role::Agent, "agent"},
    Word{Role::Trainer, "trainer"},
    Word{Role::ExperienceOwner, "experience-owner"},
    Word{Role::Client, "client"},
    Word{Role::Auditor, "auditor"},
    Word{Role::WorkspaceAdministrator, "workspace-administrator"},
};
} // namespace

std::string_view word(Role role)
{
    return wordOf(roles, role);
}
std::optional<Role> roleFromWord(std::string_view word)
{
    return valueOf(roles, word);
}

} // namespace ringtrue
