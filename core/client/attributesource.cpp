// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/attributesource.h"

#include "core/rules/attributerules.h"

namespace Frontdesk {

AttributeId AttributeSource::note()
{
    return noteAttribute().id;
}

} // namespace Frontdesk
