// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

namespace Frontdesk {

using AccountId = Id<struct AccountTag>;
using AttributeId = Id<struct AttributeTag>;
using CompanyId = Id<struct CompanyTag>;
using ContactId = Id<struct ContactTag>;
using ConversationId = Id<struct ConversationTag>;
using MessageId = Id<struct MessageTag>;
using UserId = Id<struct UserTag>;
using CommandId = Id<struct CommandTag>;
using LinkId = Id<struct LinkTag>;
using PersonId = Id<struct PersonTag>;
using ScheduleId = Id<struct ScheduleTag>;
using TagId = Id<struct TagTag>;
using TaskId = Id<struct TaskTag>;
using TeamId = Id<struct TeamTag>;
using TemplateId = Id<struct TemplateTag>;
using ViewId = Id<struct ViewTag>;

} // namespace Frontdesk
