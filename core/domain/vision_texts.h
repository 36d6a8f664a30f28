// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/vision.h"

#include <functional>
#include <string>
#include <string_view>

namespace ringtrue {

/// Shows @p visit each text of @p vision that can be said in another language, with its path, in the order of the file:
/// `title`, `purpose`, `serves`, `role`, `statement`, `promises/<id>/text`, `pillars/<id>/name`, `pillars/<id>/text`,
/// `behaviours/<id>/text`, `behaviours/<id>/sounds_like/1`, `behaviours/<id>/does_not_sound_like/1`,
/// `journeys/<number>/journey`, `journeys/<number>/part`. Sources and quotes keep the words they were said in; empty
/// texts are passed over.
void eachText(Vision &vision, const std::function<void(const std::string &path, std::string &text)> &visit);
void eachText(const Vision &vision, const std::function<void(const std::string &path, const std::string &text)> &visit);

/// @p vision with its texts in @p language (BCP 47; a region is passed over where only the language is there). What is
/// not translated stays.
Vision inLanguage(Vision vision, std::string_view language);

} // namespace ringtrue
