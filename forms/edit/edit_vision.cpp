// SPDX-License-Identifier: Apache-2.0
#include "forms/edit/edit_vision.h"

#include "forms/trace/trace.h"

#include <algorithm>

namespace ringtrue::forms {

namespace {

bool leadsNowhere(const Vision *vision, const BehaviourSlug &behaviour)
{
    return vision == nullptr || !lineOfSight(*vision, behaviour);
}

} // namespace

void traceTo(Form &form, const Vision *vision)
{
    form.vision = vision != nullptr ? std::optional{vision->id} : std::nullopt;
    for (Section &section : form.sections)
        dropUnknownTraces(section, vision);
}

void dropUnknownTraces(Section &section, const Vision *vision)
{
    for (Question &question : section.questions)
        std::erase_if(question.trace, [&](const BehaviourSlug &behaviour) { return leadsNowhere(vision, behaviour); });
}

std::vector<QuestionSlug> questionsThatLose(const Form &form, const Vision *vision)
{
    std::vector<QuestionSlug> out;
    for (const Section &section : form.sections)
        for (const Question &question : section.questions)
            if (std::any_of(question.trace.begin(), question.trace.end(),
                            [&](const BehaviourSlug &behaviour) { return leadsNowhere(vision, behaviour); }))
                out.push_back(question.id);
    return out;
}

void setContactType(Form &form, const std::string &slug, bool isFor)
{
    const auto found = std::find(form.contactTypes.begin(), form.contactTypes.end(), slug);
    if (isFor && found == form.contactTypes.end())
        form.contactTypes.push_back(slug);
    else if (!isFor && found != form.contactTypes.end())
        form.contactTypes.erase(found);
}

} // namespace ringtrue::forms
