// SPDX-License-Identifier: Apache-2.0
#include "forms/lint/vanished.h"

#include "forms/lint/collected.h"
#include "forms/lint/paths.h"
#include "forms/trace/lost_traces.h"

#include <algorithm>

namespace ringtrue::forms {

std::vector<Finding> lintVanished(const Form &form, const Places &places, std::string_view file, const Vision &vision,
                                  std::int64_t number)
{
    const auto lost = lostTraces(form, vision);
    Collected out{places, file};
    eachQuestion(form, [&](const Question &question, const std::string &path) {
        for (std::size_t i = 0; i < question.trace.size(); ++i)
            if (std::ranges::find(lost, LostTrace{question.id, question.trace[i]}) != lost.end())
                out.error(FindingCode::BehaviourVanished, itemPath(path + "/trace", i),
                          {question.trace[i].text(), vision.id.text(), std::to_string(number)});
    });
    return out.take();
}

} // namespace ringtrue::forms
