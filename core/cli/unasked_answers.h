// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/evaluation.h"
#include "forms/service/versions.h"

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace ringtrue::cli {

/// The numbers of the questions at which @p answers hold something though their condition is not met; in the form's
/// order. None where the answers do not fit the form: whoever takes them refuses them.
std::vector<std::size_t> unaskedAnswers(const std::shared_ptr<const forms::LoadedForm> &form,
                                        const std::vector<Answer> &answers);

/// A line for each of @p questions: `Question 9 “..” (price) is asked only where “agrees” is answered with “yes”.`
std::string unaskedWords(const forms::Form &form, const std::vector<std::size_t> &questions);

} // namespace ringtrue::cli
